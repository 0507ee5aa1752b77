using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.Content.Slugs;
using Lavamedia.Content.Tags;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Redirects;

/// <summary>Finds where what stood at a path of the portal stands now.</summary>
public sealed class FindRedirect(LavamediaDbContext database)
{
    /// <summary>The redirect of a path; null when there is none for the viewer.</summary>
    public async Task<Redirect?> FindAsync(string path, CancellationToken cancellationToken)
    {
        var found = await FindFormerAsync(path, cancellationToken) ?? await FindLegacyAsync(path, cancellationToken);
        return found is null || found == path ? null : new Redirect(found, IsPermanent: true);
    }

    private async Task<string?> FindFormerAsync(string path, CancellationToken cancellationToken)
    {
        if (Parse(path) is not (var kind, { } locale, { } slug))
        {
            return null;
        }

        var former = database
            .Set<FormerSlug>()
            .Where(other => other.Kind == kind && other.Locale == locale && other.Slug == slug);
        // What the viewer may not see now leads nowhere, exactly as if it had never been (Z-3): the filters decide.
        var present = kind switch
        {
            FormerSlugKind.Item => former
                .Join(database.Set<ContentItem>(), other => other.ContentId, item => item.Id, (_, item) => item)
                .Select(ContentPath.OfItem),
            FormerSlugKind.Category => former
                .Join(
                    database.Set<Category>(),
                    other => other.CategoryId,
                    category => category.Id,
                    (_, category) => category
                )
                .Select(ContentPath.OfCategory),
            FormerSlugKind.Series => former
                .Join(
                    database.Set<Series.Series>(),
                    other => other.SeriesId,
                    series => series.Id,
                    (_, series) => series
                )
                .Select(ContentPath.OfSeries),
            _ => former
                .Join(database.Set<Tag>(), other => other.TagId, tag => tag.Id, (_, tag) => tag)
                .Select(ContentPath.OfTag),
        };
        return await present.SingleOrDefaultAsync(cancellationToken);
    }

    private async Task<string?> FindLegacyAsync(string path, CancellationToken cancellationToken)
    {
        var key = LegacyAddress.KeyOf(path);
        if (key.Contains('\0', StringComparison.Ordinal))
        {
            // No address has it, and PostgreSQL has no text with it.
            return null;
        }

        return await database
            .Set<LegacyAddress>()
            .Where(legacy => legacy.Address == key)
            .Join(database.Set<ContentItem>(), legacy => legacy.ContentId, item => item.Id, (_, item) => item)
            .Select(ContentPath.OfItem)
            .SingleOrDefaultAsync(cancellationToken);
    }

    private static (FormerSlugKind Kind, string? Locale, string? Slug) Parse(string path)
    {
        var segments = path.Split('?', '#')[0].Split('/', StringSplitOptions.RemoveEmptyEntries).AsSpan();
        var locale = ContentLocales.Default;
        if (segments.Length > 1 && ContentLocales.Supported.Contains(segments[0]))
        {
            locale = segments[0];
            segments = segments[1..];
        }

        return segments switch
        {
            [var slug] => (FormerSlugKind.Item, locale, slug),
            ["articles", var slug] => (FormerSlugKind.Item, locale, slug),
            ["categories", var slug] => (FormerSlugKind.Category, locale, slug),
            ["series", var slug] => (FormerSlugKind.Series, locale, slug),
            ["tags", var slug] => (FormerSlugKind.Tag, locale, slug),
            _ => default,
        };
    }
}
