using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Lavamedia.Search.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Asking;

/// <summary>
/// How the answers to a question are spread: what a reader may narrow his search by. Values are given by their keys; the engine reads what is selected of them.
/// </summary>
public sealed class CountFacets(LavamediaDbContext database, PreparedReads reads)
{
    /// <summary>So many values of a facet are told, the most frequent first.</summary>
    private const int Most = 20;

    /// <summary>By kind, the most frequent first.</summary>
    public static IReadOnlyList<SearchKindFacet> Kinds(SearchRanking ranking) =>
        [
            .. ranking
                .Documents.GroupBy(document => document.Kind)
                .Select(group => new SearchKindFacet(group.Key, group.Count()))
                .OrderByDescending(facet => facet.Count)
                .ThenBy(facet => facet.Kind),
        ];

    /// <summary>By category, those above included.</summary>
    public async Task<IReadOnlyList<SearchCategoryFacet>> CategoriesAsync(
        SearchRanking ranking,
        CancellationToken cancellationToken
    )
    {
        var found = Keys(ranking);
        var counts = database
            .Set<ContentCategoryListing>()
            .Where(listing => found.Contains(listing.ContentId))
            .GroupBy(listing => listing.CategoryId)
            .Select(group => new { Id = group.Key, Count = group.Count() })
            .OrderByDescending(facet => facet.Count)
            .ThenBy(facet => facet.Id)
            .Take(Most);
        var visible = counts
            .Join(database.Set<Category>(), facet => facet.Id, category => category.Id, (facet, category) => facet)
            .OrderByDescending(facet => facet.Count)
            .ThenBy(facet => facet.Id)
            .Select(facet => new { facet.Id, facet.Count });
        return await reads.ToListAsync(
            database,
            visible,
            row => new SearchCategoryFacet(
                (Category)SearchHitType.SearchResultOf(SearchKind.Category, row.GetGuid(0)),
                row.GetInt32(1)
            ),
            cancellationToken
        );
    }

    /// <summary>By author.</summary>
    public async Task<IReadOnlyList<SearchAuthorFacet>> AuthorsAsync(
        SearchRanking ranking,
        CancellationToken cancellationToken
    )
    {
        var found = Keys(ranking);
        var counts = database
            .Set<ContentItem>()
            .Where(item => found.Contains(item.Id) && item.AuthorId != null)
            .GroupBy(item => item.AuthorId!.Value)
            .Select(group => new { Id = group.Key, Count = group.Count() })
            .OrderByDescending(facet => facet.Count)
            .ThenBy(facet => facet.Id)
            .Take(Most);
        var visible = counts
            .Join(database.Set<User>(), facet => facet.Id, user => user.Id, (facet, user) => facet)
            .OrderByDescending(facet => facet.Count)
            .ThenBy(facet => facet.Id)
            .Select(facet => new { facet.Id, facet.Count });
        return await reads.ToListAsync(
            database,
            visible,
            row => new SearchAuthorFacet(
                (User)SearchHitType.SearchResultOf(SearchKind.Author, row.GetGuid(0)),
                row.GetInt32(1)
            ),
            cancellationToken
        );
    }

    private static Guid[] Keys(SearchRanking ranking) => [.. ranking.Documents.Select(document => document.Id)];
}
