namespace Lavamedia.Content.SavedViews;

/// <summary>A list to be kept under a name.</summary>
/// <param name="Name">What its owner calls it.</param>
/// <param name="Query">The query of the list's address.</param>
/// <param name="IsShared">Whether everybody in the newsroom sees it.</param>
public sealed record CreateSavedViewInput(string Name, string Query, bool IsShared = false);
