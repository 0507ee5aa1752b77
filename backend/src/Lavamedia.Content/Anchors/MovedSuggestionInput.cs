using Lavamedia.Content.Suggestions;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Anchors;

/// <summary>Where the words of a suggestion stand now.</summary>
public sealed record MovedSuggestionInput
{
    /// <summary>The suggestion.</summary>
    [ID<ContentSuggestion>]
    public required Guid SuggestionId { get; init; }

    /// <summary>The place.</summary>
    public required TextAnchorInput Anchor { get; init; }
}
