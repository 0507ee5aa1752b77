namespace Lavamedia.Content.Media.Deletion;

/// <summary>Something that uses an asset.</summary>
/// <param name="Place">Where it is used.</param>
/// <param name="ContentItemId">The item that uses it; null for a series.</param>
/// <param name="SeriesId">The series that uses it; null for an item.</param>
/// <param name="Title">The title of the item or series.</param>
/// <param name="Locale">Its language.</param>
public sealed record MediaUse(MediaUsePlace Place, Guid? ContentItemId, Guid? SeriesId, string Title, string Locale);
