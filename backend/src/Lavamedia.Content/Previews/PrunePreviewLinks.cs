namespace Lavamedia.Content.Previews;

/// <summary>Forgets links that ended long ago.</summary>
/// <param name="Days">Days that an ended link stays in the list.</param>
public sealed record PrunePreviewLinks(int Days);
