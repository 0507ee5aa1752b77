namespace Lavamedia.Media.Deletion;

/// <summary>The job that removes the files of an asset that is in the library no more.</summary>
/// <param name="MediaId">The key that the asset had.</param>
/// <param name="StorageKey">Where its original bytes lie.</param>
/// <param name="Checksum">SHA-256 of the original bytes.</param>
public sealed record RemoveMediaFiles(Guid MediaId, string StorageKey, string Checksum);
