using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Asking;

/// <summary>How the answers to a question are spread: what a reader may narrow his search by.</summary>
public sealed class CountFacets(LavamediaDbContext database, MatchDocuments match)
{
    /// <summary>So many values of a facet are told, the most frequent first.</summary>
    private const int Most = 20;

    /// <summary>By kind, the most frequent first.</summary>
    public async Task<IReadOnlyList<SearchKindFacet>> KindsAsync(
        SearchQuestion question,
        CancellationToken cancellationToken
    ) =>
        await match
            .Of(question)
            .GroupBy(document => document.Kind)
            .Select(group => new SearchKindFacet(group.Key, group.Count()))
            .ToListAsync(cancellationToken)
            is { } facets
            ? [.. facets.OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Kind)]
            : [];

    /// <summary>By category, those above included.</summary>
    public async Task<IReadOnlyList<SearchCategoryFacet>> CategoriesAsync(
        SearchQuestion question,
        CancellationToken cancellationToken
    )
    {
        var counts = await match
            .Of(question)
            .Join(
                database.Set<ContentCategoryListing>(),
                document => document.ContentId,
                listing => listing.ContentId,
                (_, listing) => listing.CategoryId
            )
            .GroupBy(id => id)
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
        SearchQuestion question,
        CancellationToken cancellationToken
    )
    {
        var counts = await match
            .Of(question)
            .Join(
                database.Set<ContentItem>(),
                document => document.ContentId,
                item => item.Id,
                (_, item) => item.AuthorId
            )
            .Where(id => id != null)
            .GroupBy(id => id!.Value)
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
}
