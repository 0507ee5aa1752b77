using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.SavedViews;

/// <summary>Members that are not given stay as they are.</summary>
public sealed record UpdateSavedViewInput
{
    /// <summary>The view.</summary>
    [ID<SavedView>]
    public required Guid Id { get; init; }

    /// <summary>What its owner calls it.</summary>
    public string? Name { get; init; }

    /// <summary>The query of the list's address.</summary>
    public string? Query { get; init; }

    /// <summary>Whether everybody in the newsroom sees it.</summary>
    public bool? IsShared { get; init; }
}
