using Lavamedia.Content.Anchors;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Suggestions;

/// <summary>A change of some words.</summary>
public sealed record CreateContentSuggestionInput
{
    /// <summary>The item.</summary>
    [ID<ContentItem>]
    public required Guid ContentId { get; init; }

    /// <summary>The words that are to be changed; a place between two characters to add some.</summary>
    public required TextAnchorInput Anchor { get; init; }

    /// <summary>The words that are to stand there; empty to take words away. No line feeds: a suggestion stays within its paragraph.</summary>
    public required string Replacement { get; init; }

    /// <summary>Why.</summary>
    public string? Note { get; init; }

    /// <summary>The version whose text the anchor was seen in; the newest when absent.</summary>
    public int? VersionNumber { get; init; }
}
