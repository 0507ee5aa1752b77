using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Anchors;

/// <summary>Where words stand in a newer text.</summary>
public sealed record MoveTextAnchorsInput
{
    /// <summary>The item.</summary>
    [ID<ContentItem>]
    public required Guid ContentId { get; init; }

    /// <summary>The version whose text the places are in.</summary>
    public required int VersionNumber { get; init; }

    /// <summary>The threads whose words moved or changed.</summary>
    public IReadOnlyList<MovedThreadInput>? Threads { get; init; }

    /// <summary>The suggestions whose words moved.</summary>
    public IReadOnlyList<MovedSuggestionInput>? Suggestions { get; init; }
}
