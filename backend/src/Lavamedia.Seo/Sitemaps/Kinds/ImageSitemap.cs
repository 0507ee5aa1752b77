using System.Runtime.CompilerServices;
using Lavamedia.Content.Items;
using Lavamedia.Content.Media;
using Lavamedia.Content.Slugs;
using Lavamedia.Media.Assets;
using Lavamedia.Media.Delivery;
using Lavamedia.Media.Variants;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Sitemaps.Kinds;

/// <summary>Articles with the pictures that they show.</summary>
internal sealed class ImageSitemap(IndexedItems items, MediaAddresses addresses) : ISitemap
{
    // A file may weigh 50 MB (sitemaps.org), and a page has many pictures.
    private const int PagesPerFile = 10_000;

    /// <summary>The most pictures of one page that Google reads.</summary>
    private const int MaximumImages = 1_000;

    public string Name => "images";

    private IQueryable<ContentItem> Illustrated =>
        items
            .Of(ContentType.Article)
            .Where(item => item.Media.Any(use => use.Role != MediaRole.Social && use.Asset.Type == MediaType.Image));

    public Task<IReadOnlyList<SitemapFile>> ListAsync(CancellationToken cancellationToken) =>
        Illustrated.CutAsync(Name, PagesPerFile, cancellationToken);

    public async IAsyncEnumerable<SitemapUrl> ReadAsync(
        int number,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var rows = Illustrated
            .Page(number, PagesPerFile)
            .Select(item => new
            {
                item.Locale,
                item.Slug,
                Images = item
                    // What networks show stands nowhere on the page.
                    .Media.Where(use => use.Role != MediaRole.Social && use.Asset.Type == MediaType.Image)
                    .OrderBy(use => use.Role)
                    .ThenBy(use => use.Position)
                    .Select(use => new
                    {
                        use.MediaId,
                        use.Asset.MimeType,
                        // What every browser shows; the original serves while it is not made yet.
                        LargestJpeg = use
                            .Asset.Variants.Where(variant => variant.Format == MediaFormat.Jpeg)
                            .Max(variant => (int?)variant.Width),
                    })
                    .Take(MaximumImages)
                    .ToList(),
            })
            .AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            yield return new SitemapUrl(ContentPath.Item(ContentType.Article, row.Locale, row.Slug))
            {
                Images =
                [
                    .. row
                        .Images.DistinctBy(image => image.MediaId)
                        .Select(image =>
                            image.LargestJpeg is { } width
                                ? addresses.OfVariant(image.MediaId, MediaFormat.Jpeg, width)
                                : addresses.OfOriginal(image.MediaId, image.MimeType)
                        ),
                ],
            };
        }
    }
}
