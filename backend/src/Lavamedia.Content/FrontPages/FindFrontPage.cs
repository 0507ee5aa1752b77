using Lavamedia.Content.Categories;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.FrontPages;

/// <summary>What a front page is to be: as editors composed it, or the default composition.</summary>
public sealed class FindFrontPage(LavamediaDbContext database)
{
    /// <summary>How many categories have a section of their own by default.</summary>
    private const int DefaultCategories = 8;

    /// <summary>The page and its sections from the top; without a page these are the default composition.</summary>
    public async Task<(FrontPage? Page, IReadOnlyList<SectionPlan> Plans)> ExecuteAsync(
        string locale,
        CancellationToken cancellationToken
    )
    {
        var page = await database
            .Set<FrontPage>()
            .IgnoreQueryFilters()
            .AsNoTracking()
            .Where(page => page.Locale == locale && page.Version > 0)
            .Include(page => page.Sections.OrderBy(section => section.Position))
                .ThenInclude(section => section.Pins.OrderBy(pin => pin.Position))
            .AsSingleQuery()
            .SingleOrDefaultAsync(cancellationToken);
        return page is null
            ? (null, await DefaultAsync(locale, cancellationToken))
            : (page, [.. page.Sections.Select(PlanOf)]);
    }

    /// <summary>One lead and two seconds, the latest, and the categories in their order, set in turns.</summary>
    public async Task<IReadOnlyList<SectionPlan>> DefaultAsync(string locale, CancellationToken cancellationToken)
    {
        var categories = await database
            .Set<Category>()
            .Where(category =>
                category.Locale == locale
                && category.ParentId == null
                && category.Count != null
                && category.Count.PublishedItems > 0
            )
            .OrderBy(category => category.Position)
            .ThenBy(category => category.Name)
            .ThenBy(category => category.Id)
            .Take(DefaultCategories)
            .Select(category => category.Id)
            .ToListAsync(cancellationToken);
        return
        [
            new SectionPlan(FrontPageLayout.Lead, FrontPageSource.Newest, Count: 3),
            new SectionPlan(FrontPageLayout.Strip, FrontPageSource.Newest, Count: 4),
            .. categories
                .Index()
                .Select(category =>
                    (
                        category.Index % 2 == 0
                            ? new SectionPlan(FrontPageLayout.Feature, FrontPageSource.Category, Count: 5)
                            : new SectionPlan(FrontPageLayout.Grid, FrontPageSource.Category, Count: 4)
                    ) with
                    {
                        CategoryId = category.Item,
                    }
                ),
        ];
    }

    private static SectionPlan PlanOf(FrontPageSection section) =>
        new(section.Layout, section.Source, section.Count)
        {
            Title = section.Title,
            CategoryId = section.CategoryId,
            TagId = section.TagId,
            SeriesId = section.SeriesId,
            PinnedIds = [.. section.Pins.Select(pin => pin.ContentId)],
        };
}
