using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Tags;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Redirects;

/// <summary>Tells whether readers find a page at a path of the portal, whoever asks.</summary>
public sealed class FindLivePage(LavamediaDbContext database)
{
    /// <summary>Whether something stands there. What was withdrawn for good does: it answers that it is gone.</summary>
    /// <param name="path">A path, with or without its query.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    public async Task<bool> IsThereAsync(string path, CancellationToken cancellationToken)
    {
        if (path.Contains('\0', StringComparison.Ordinal))
        {
            return false;
        }

        var (kind, locale, slug) = PortalAddress.Parse(path);
        return kind switch
        {
            // By its number, as WordPress gave it: the front page leads on.
            PortalAddressKind.Fixed => !LegacyAddress.KeyOf(path).StartsWith('?'),
            PortalAddressKind.Item => await database
                .Set<ContentItem>()
                .IgnoreQueryFilters()
                .AnyAsync(
                    item =>
                        item.Locale == locale
                        && item.Slug == slug
                        && (item.Status == ContentStatus.Published || item.KilledAt != null),
                    cancellationToken
                ),
            PortalAddressKind.Category => await database
                .Set<Category>()
                .IgnoreQueryFilters()
                .AnyAsync(category => category.Locale == locale && category.Slug == slug, cancellationToken),
            PortalAddressKind.Tag => await database
                .Set<Tag>()
                .IgnoreQueryFilters()
                .AnyAsync(
                    tag =>
                        tag.Locale == locale
                        && tag.Slug == slug
                        && tag.ContentItems.Any(item => item.Status == ContentStatus.Published),
                    cancellationToken
                ),
            PortalAddressKind.Series => await database
                .Set<Series.Series>()
                .IgnoreQueryFilters()
                .AnyAsync(
                    series =>
                        series.Locale == locale
                        && series.Slug == slug
                        && series.Parts.Any(part => part.Content.Status == ContentStatus.Published),
                    cancellationToken
                ),
            PortalAddressKind.Author => await database
                .Set<User>()
                .IgnoreQueryFilters()
                .Where(user => user.Slug == slug)
                .AnyAsync(
                    user =>
                        database
                            .Set<ContentItem>()
                            .Any(item =>
                                item.Status == ContentStatus.Published
                                && item.Locale == locale
                                && Enumerable.Contains(item.AuthorIds, user.Id)
                            ),
                    cancellationToken
                ),
            _ => false,
        };
    }
}
