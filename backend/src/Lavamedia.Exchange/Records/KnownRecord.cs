namespace Lavamedia.Exchange.Records;

/// <summary>What a thing of another system became.</summary>
/// <param name="EntityKey">The key here.</param>
/// <param name="Checksum">SHA-256 of what was written.</param>
/// <param name="Version">The version that the import wrote, of what has versions.</param>
internal sealed record KnownRecord(Guid EntityKey, string Checksum, int? Version = null);
