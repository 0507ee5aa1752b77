using Lavamedia.Content.Anchors;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Suggestions;

/// <summary>What the schema shows of a proposed change.</summary>
[ObjectType<ContentSuggestion>]
public static class ContentSuggestionType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentSuggestion> type)
    {
        type.ImplementsNode();
        type.Field(suggestion => suggestion.VersionNumber)
            .Description("The version whose text the anchor was last seen in.");
        type.Field(suggestion => suggestion.Replacement);
        type.Field(suggestion => suggestion.Note);
        type.Field(suggestion => suggestion.State).Filterable();
        type.Field(suggestion => suggestion.ProposedAt);
        type.Field(suggestion => suggestion.ProposedBy);
        type.Field(suggestion => suggestion.DecidedAt);
        type.Field(suggestion => suggestion.DecidedBy);
        type.Field(suggestion => suggestion.AcceptedVersion);
        type.Field("contentItem", suggestion => suggestion.Content).Nullable(false).Description("The item.");
    }

    /// <summary>The words that are to be changed; a place between two characters where some are to be added.</summary>
    [Cost(0)] // Known: nothing is waited for.
    public static TextAnchor GetAnchor(
        [Parent(
            nameof(ContentSuggestion.AnchorStart),
            nameof(ContentSuggestion.AnchorEnd),
            nameof(ContentSuggestion.AnchorQuote),
            nameof(ContentSuggestion.AnchorPrefix),
            nameof(ContentSuggestion.AnchorSuffix)
        )]
            ContentSuggestion suggestion
    ) => Anchored.AnchorOf(suggestion)!;
}
