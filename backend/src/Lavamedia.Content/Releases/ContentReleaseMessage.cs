namespace Lavamedia.Content.Releases;

/// <summary>What subscribers are sent: which release, and nothing of it. Each reads it with its own rights.</summary>
/// <param name="ReleaseId">The release.</param>
public sealed record ContentReleaseMessage(Guid ReleaseId);
