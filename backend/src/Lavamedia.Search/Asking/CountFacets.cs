using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Asking;

/// <summary>How the answers to a question are spread: what a reader may narrow his search by.</summary>
public sealed class CountFacets(LavamediaDbContext database)
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
        var counts = await database
            .Set<ContentCategoryListing>()
            .Where(listing => found.Contains(listing.ContentId))
            .GroupBy(listing => listing.CategoryId)
            .Select(group => new { Id = group.Key, Count = group.Count() })
            .OrderByDescending(facet => facet.Count)
            .ThenBy(facet => facet.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);
        var ids = counts.ConvertAll(facet => facet.Id);
        var categories = await database
            .Set<Category>()
            .AsNoTracking()
            .Where(category => ids.Contains(category.Id))
            .ToDictionaryAsync(category => category.Id, cancellationToken);
        return
        [
            .. counts
                .Where(facet => categories.ContainsKey(facet.Id))
                .Select(facet => new SearchCategoryFacet(categories[facet.Id], facet.Count)),
        ];
    }

    /// <summary>By author.</summary>
    public async Task<IReadOnlyList<SearchAuthorFacet>> AuthorsAsync(
        SearchRanking ranking,
        CancellationToken cancellationToken
    )
    {
        var found = Keys(ranking);
        var counts = await database
            .Set<ContentItem>()
            .Where(item => found.Contains(item.Id) && item.AuthorId != null)
            .GroupBy(item => item.AuthorId!.Value)
            .Select(group => new { Id = group.Key, Count = group.Count() })
            .OrderByDescending(facet => facet.Count)
            .ThenBy(facet => facet.Id)
            .Take(Most)
            .ToListAsync(cancellationToken);
        var ids = counts.ConvertAll(facet => facet.Id);
        var authors = await database
            .Set<User>()
            .AsNoTracking()
            .Where(user => ids.Contains(user.Id))
            .ToDictionaryAsync(user => user.Id, cancellationToken);
        return
        [
            .. counts
                .Where(facet => authors.ContainsKey(facet.Id))
                .Select(facet => new SearchAuthorFacet(authors[facet.Id], facet.Count)),
        ];
    }

    private static Guid[] Keys(SearchRanking ranking) => [.. ranking.Documents.Select(document => document.Id)];
}
