namespace Lavamedia.Content.Media.Deletion;

/// <summary>An asset that is in the library no more.</summary>
/// <param name="Id">The key that it had.</param>
/// <param name="Filename">The name that its file had.</param>
public sealed record DeletedMediaAsset(Guid Id, string Filename);
