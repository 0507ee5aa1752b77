using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.Content.Slugs;
using Lavamedia.Content.Tags;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Redirects;

/// <summary>Finds things by addresses that they had, here or at a site that was imported.</summary>
public sealed class FindMovedPage(LavamediaDbContext database)
{
    /// <summary>Where the thing is that had the address once; null when nothing had, or nothing that the viewer sees now.</summary>
    public async Task<string?> FindFormerAsync(string path, CancellationToken cancellationToken)
    {
        var (named, locale, slug) = PortalAddress.Parse(path);
        if (KindOf(named) is not { } kind)
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

    /// <summary>Where the item is that had the address at a site that was imported.</summary>
    public async Task<string?> FindImportedAsync(string path, CancellationToken cancellationToken)
    {
        // A reader may come through a language that the imported site did not have in its addresses.
        string[] keys = [.. new[] { path, WithoutLanguage(path) }.Select(LegacyAddress.KeyOf).Distinct()];
        var found = await database
            .Set<LegacyAddress>()
            .Where(legacy => keys.Contains(legacy.Address))
            .OrderByDescending(legacy => legacy.Address.Length)
            .Join(database.Set<ContentItem>(), legacy => legacy.ContentId, item => item.Id, (_, item) => item)
            .Select(ContentPath.OfItem)
            .ToListAsync(cancellationToken);
        return found.FirstOrDefault();
    }

    private static string WithoutLanguage(string path) =>
        ContentLocales
            .Supported.Where(locale => path.StartsWith($"/{locale}/", StringComparison.Ordinal))
            .Select(locale => path[(locale.Length + 1)..])
            .FirstOrDefault(path);

    private static FormerSlugKind? KindOf(PortalAddressKind named) =>
        named switch
        {
            PortalAddressKind.Item => FormerSlugKind.Item,
            PortalAddressKind.Category => FormerSlugKind.Category,
            PortalAddressKind.Series => FormerSlugKind.Series,
            PortalAddressKind.Tag => FormerSlugKind.Tag,
            _ => null,
        };
}
