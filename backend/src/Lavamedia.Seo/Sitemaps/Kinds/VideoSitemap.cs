using System.Runtime.CompilerServices;
using Lavamedia.Content.Body;
using Lavamedia.Content.Items;
using Lavamedia.Content.Slugs;
using Lavamedia.Media.Delivery;
using Lavamedia.Media.Variants;
using Lavamedia.Platform.Data;
using Lavamedia.Seo.Links;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Sitemaps.Kinds;

/// <summary>Articles with films, which search engines show with a picture: articles without one describe no films.</summary>
internal sealed class VideoSitemap(IndexedItems items, MediaAddresses addresses, LavamediaDbContext database) : ISitemap
{
    // A file may weigh 50 MB (sitemaps.org), and films are described.
    private const int PagesPerFile = 10_000;

    /// <summary>Longest title and description that Google reads, in characters.</summary>
    private const int MaximumTitleLength = 100;

    private const int MaximumDescriptionLength = 2_048;

    public string Name => "videos";

    /// <summary>Where films stand is written down with the links of a text, so that no text is read that has none.</summary>
    private IQueryable<ContentItem> WithFilms =>
        items
            .Of(ContentType.Article)
            .Where(item =>
                item.Hero != null
                && item.PublishedAt != null
                && database.Set<SeoLink>().IgnoreQueryFilters().Any(link => link.ContentId == item.Id && link.IsVideo)
            );

    public Task<IReadOnlyList<SitemapFile>> ListAsync(CancellationToken cancellationToken) =>
        WithFilms.CutAsync(Name, PagesPerFile, cancellationToken);

    public async IAsyncEnumerable<SitemapUrl> ReadAsync(
        int number,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var rows = WithFilms
            .Page(number, PagesPerFile)
            .Select(item => new
            {
                item.Locale,
                item.Slug,
                item.Title,
                item.Summary,
                item.Body,
                PublishedAt = item.PublishedAt!.Value,
                item.Hero!.MediaId,
                item.Hero.Asset.MimeType,
                LargestJpeg = item
                    .Hero.Asset.Variants.Where(variant => variant.Format == MediaFormat.Jpeg)
                    .Max(variant => (int?)variant.Width),
            })
            .AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            var picture = row.LargestJpeg is { } width
                ? addresses.OfVariant(row.MediaId, MediaFormat.Jpeg, width)
                : addresses.OfOriginal(row.MediaId, row.MimeType);
            yield return new SitemapUrl(ContentPath.Item(ContentType.Article, row.Locale, row.Slug))
            {
                Videos =
                [
                    .. BodyEmbeds
                        .Find(row.Body)
                        .Where(embed => embed.Provider.Kind == EmbedKind.Video)
                        .Select(embed => new SitemapVideo(
                            Cut(embed.Title ?? row.Title, MaximumTitleLength),
                            Cut(embed.Caption ?? row.Summary ?? row.Title, MaximumDescriptionLength),
                            picture,
                            embed.FrameUrl,
                            row.PublishedAt
                        )),
                ],
            };
        }
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";
}
