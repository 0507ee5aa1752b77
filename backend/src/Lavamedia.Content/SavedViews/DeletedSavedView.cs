namespace Lavamedia.Content.SavedViews;

/// <summary>A view that is no more.</summary>
/// <param name="Id">The key that it had.</param>
public sealed record DeletedSavedView(Guid Id);
