using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Search.Asking;

namespace Lavamedia.Search.Suggesting;

/// <summary>What the schema shows of a suggestion.</summary>
[ObjectType<SearchSuggestion>]
public static class SearchSuggestionType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SearchSuggestion> type)
    {
        type.Field(suggestion => suggestion.Kind).Description("What it is.");
        type.Field(suggestion => suggestion.Title).Description("Its title.");
    }

    /// <summary>The thing itself; null when it was withdrawn a moment ago.</summary>
    [GraphQLType("SearchResult")]
    public static object? GetItem([Parent] SearchSuggestion suggestion) =>
        SearchHitType.SearchResultOf(suggestion.Kind, suggestion.Id);
}
