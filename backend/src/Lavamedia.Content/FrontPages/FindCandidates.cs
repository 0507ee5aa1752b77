using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Series;
using Lavamedia.Content.Tags;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.FrontPages;

/// <summary>Finds what the sections of a page may show, for all of them in one statement.</summary>
public sealed class FindCandidates(LavamediaDbContext database)
{
    /// <summary>What stands for the pinned items in the answer.</summary>
    public const int Pinned = -1;

    // A front page is the same for everybody: who asks for drafts still gets what is published.
    private IQueryable<ContentItem> Published =>
        database.Set<ContentItem>().IgnoreQueryFilters().Where(item => item.Status == ContentStatus.Published);

    /// <summary>Of each section what may fill it, the newest first, and under <see cref="Pinned"/> what readers see of what is pinned.</summary>
    public async Task<ILookup<int, Candidate>> ExecuteAsync(
        string locale,
        IReadOnlyList<SectionPlan> plans,
        CancellationToken cancellationToken
    )
    {
        Guid[] pinnedIds = [.. plans.SelectMany(plan => plan.PinnedIds).Distinct()];
        IQueryable<Row>? all =
            pinnedIds.Length == 0
                ? null
                : Published
                    .Where(item => item.Locale == locale && pinnedIds.Contains(item.Id))
                    .Select(item => new Row
                    {
                        Section = Pinned,
                        Id = item.Id,
                        PublishedAt = item.PublishedAt,
                        HasPicture = item.HeroId != null,
                    });
        var taken = pinnedIds.Length + ChooseArticles.OpenerCandidates;
        foreach (var (place, plan) in plans.Index())
        {
            // Whatever the sections above show, enough is left for this one.
            taken += plan.Count;
            if (ItemsOf(locale, plan) is { } items)
            {
                var rows = Newest(items, place, taken);
                all = all is null ? rows : all.Concat(rows);
            }
        }

        if (all is null)
        {
            return Enumerable.Empty<Candidate>().ToLookup(one => one.Section);
        }

        var found = await all.OrderByDescending(row => row.PublishedAt)
            .ThenByDescending(row => row.Id)
            .ToListAsync(cancellationToken);
        return found
            .Select(row => new Candidate(row.Section, row.Id, row.HasPicture))
            .ToLookup(candidate => candidate.Section);
    }

    private static IQueryable<Row> Newest(IQueryable<ContentItem> items, int place, int count) =>
        items
            .OrderByDescending(item => item.PublishedAt)
            .ThenByDescending(item => item.Id)
            .Take(count)
            .Select(item => new Row
            {
                Section = place,
                Id = item.Id,
                PublishedAt = item.PublishedAt,
                HasPicture = item.HeroId != null,
            });

    private IQueryable<ContentItem>? ItemsOf(string locale, SectionPlan plan)
    {
        var articles = Published.Where(item => item.Locale == locale && item.Type == ContentType.Article);
        var (categoryId, tagId, seriesId) = (plan.CategoryId, plan.TagId, plan.SeriesId);
        return plan.Source switch
        {
            FrontPageSource.Newest => articles,
            FrontPageSource.Category when categoryId is not null => articles.Where(item =>
                database
                    .Set<ContentCategoryListing>()
                    .Any(listing =>
                        listing.CategoryId == categoryId && listing.ContentId == item.Id && listing.IsPublished
                    )
            ),
            FrontPageSource.Tag when tagId is not null => articles.Where(item =>
                database.Set<ContentTagLink>().Any(link => link.TagId == tagId && link.ContentId == item.Id)
            ),
            FrontPageSource.Series when seriesId is not null => articles.Where(item =>
                database
                    .Set<SeriesPart>()
                    .IgnoreQueryFilters()
                    .Any(part => part.SeriesId == seriesId && part.ContentId == item.Id)
            ),
            _ => null,
        };
    }

    private sealed class Row
    {
        public int Section { get; init; }

        public Guid Id { get; init; }

        public DateTimeOffset? PublishedAt { get; init; }

        public bool HasPicture { get; init; }
    }
}
