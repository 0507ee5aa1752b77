using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Search.Asking;

/// <summary>What the schema shows of the answer to a search.</summary>
[ObjectType<SearchResults>]
public static class SearchResultsType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SearchResults> type) =>
        type.Field(results => results.CorrectedText)
            .Description(
                "What was searched for instead of what was typed, because that found nothing; otherwise null."
            );

    /// <summary>Whether more was found than the 500 best and newest, which alone are counted and leafed through.</summary>
    [Cost(0)]
    public static bool IsCutOff([Parent] SearchResults results) => results.Ranking.IsCutOff;

    /// <summary>What was found, the best first.</summary>
    /// <param name="first">How many elements from the start, or after `after`.</param>
    /// <param name="after">The cursor after which the page starts.</param>
    [UsePaging(AllowBackwardPagination = false)]
    public static Task<Connection<SearchHit>> GetHitsAsync(
        [Parent] SearchResults results,
        SearchPaging paging,
        CancellationToken cancellationToken,
        int? first = null,
        string? after = null
    ) => paging.PageAsync(results, first, after, cancellationToken);

    /// <summary>What was found by kind, the most frequent first.</summary>
    [ListSize(AssumedSize = 6)]
    public static IReadOnlyList<SearchKindFacet> GetKinds([Parent] SearchResults results) =>
        CountFacets.Kinds(results.Ranking);

    /// <summary>The twenty categories in which most was found; one that contains another counts what stands in it.</summary>
    [ListSize(AssumedSize = 20)]
    public static Task<IReadOnlyList<SearchCategoryFacet>> GetCategoriesAsync(
        [Parent] SearchResults results,
        CountFacets facets,
        CancellationToken cancellationToken
    ) => facets.CategoriesAsync(results.Ranking, cancellationToken);

    /// <summary>The twenty authors of whom most was found.</summary>
    [ListSize(AssumedSize = 20)]
    public static Task<IReadOnlyList<SearchAuthorFacet>> GetAuthorsAsync(
        [Parent] SearchResults results,
        CountFacets facets,
        CancellationToken cancellationToken
    ) => facets.AuthorsAsync(results.Ranking, cancellationToken);
}
