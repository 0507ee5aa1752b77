using Lavamedia.Content.FrontPages;
using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.Content.Modelling;
using Lavamedia.Content.Series;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Links.Orphans;

/// <summary>
/// Finds published articles to which nothing that somebody made leads: no link or block of another text, no custom field, no neighbour in a
/// series, no front page as it is now. Lists that show everything, and what is computed to be near, do not count: they forget an article as
/// soon as newer ones come.
/// </summary>
internal sealed class UpdateOrphans(LavamediaDbContext database, ComposeFrontPage frontPages)
{
    private const int BatchSize = 1000;

    private IQueryable<ContentItem> Published =>
        database.Set<ContentItem>().IgnoreQueryFilters().Where(item => item.Status == ContentStatus.Published);

    /// <summary>Looks at some items, or at all with null.</summary>
    public async Task ExecuteAsync(IReadOnlyCollection<Guid>? ids, CancellationToken cancellationToken)
    {
        Guid[] shown = await ShownAsync(cancellationToken);
        var articles = Published.Where(item => item.Type == ContentType.Article);
        var known = database.Set<SeoOrphan>().IgnoreQueryFilters();
        if (ids is not null)
        {
            articles = articles.Where(item => ids.Contains(item.Id));
            known = known.Where(orphan => ids.Contains(orphan.ContentId));
        }

        var orphans = await articles
            .Where(item =>
                !shown.Contains(item.Id)
                && !database
                    .Set<SeoLink>()
                    .IgnoreQueryFilters()
                    .Any(link =>
                        link.TargetId == item.Id
                        && link.ContentId != item.Id
                        && link.Content.Status == ContentStatus.Published
                    )
                && !database
                    .Set<ContentReference>()
                    .IgnoreQueryFilters()
                    .Any(reference =>
                        reference.TargetId == item.Id
                        && reference.ShownByContentId != item.Id
                        && reference.ShownBy!.Status == ContentStatus.Published
                    )
                && !database
                    .Set<SeriesPart>()
                    .IgnoreQueryFilters()
                    .Any(part =>
                        part.ContentId == item.Id
                        && part.Series.Parts.Any(other =>
                            other.ContentId != item.Id && other.Content.Status == ContentStatus.Published
                        )
                    )
            )
            .Select(item => item.Id)
            .ToHashSetAsync(cancellationToken);
        var before = await known.Select(orphan => orphan.ContentId).ToHashSetAsync(cancellationToken);

        foreach (var ended in before.Except(orphans).Chunk(BatchSize))
        {
            await database
                .Set<SeoOrphan>()
                .IgnoreQueryFilters()
                .Where(orphan => ended.Contains(orphan.ContentId))
                .ExecuteDeleteAsync(cancellationToken);
        }

        foreach (var begun in orphans.Except(before).Chunk(BatchSize))
        {
            // Whoever looks at the same moment may have found it as well.
            await database.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO seo_orphans (id, content_id)
                SELECT gen_random_uuid(), content_id FROM unnest({begun}) AS content_id
                ON CONFLICT (content_id) DO NOTHING
                """,
                cancellationToken
            );
        }
    }

    private async Task<Guid[]> ShownAsync(CancellationToken cancellationToken)
    {
        var shown = new HashSet<Guid>();
        foreach (var locale in ContentLocales.Supported)
        {
            var page = await frontPages.ExecuteAsync(locale, cancellationToken);
            shown.UnionWith(page.Sections.SelectMany(section => section.ArticleIds));
        }

        return [.. shown];
    }
}
