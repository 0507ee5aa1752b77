using System.Runtime.CompilerServices;
using Lavamedia.Content.Body;
using Lavamedia.Content.Items;
using Lavamedia.Content.Media;
using Lavamedia.Content.Slugs;
using Lavamedia.Media.Assets;
using Lavamedia.Media.Delivery;
using Lavamedia.Media.Variants;
using Lavamedia.Platform.Data;
using Lavamedia.Seo.Links;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Sitemaps.Kinds;

/// <summary>Articles with films, which search engines show with a picture: films without one are not described.</summary>
internal sealed class VideoSitemap(IndexedItems items, MediaAddresses addresses, LavamediaDbContext database) : ISitemap
{
    // A file may weigh 50 MB (sitemaps.org), and films are described.
    private const int PagesPerFile = 10_000;

    /// <summary>Longest title and description that Google reads, in characters.</summary>
    private const int MaximumTitleLength = 100;

    private const int MaximumDescriptionLength = 2_048;

    public string Name => "videos";

    /// <summary>The longest film of which Google reads the length, in seconds.</summary>
    private const int LongestFilm = 28_800;

    /// <summary>
    /// Where films of other sites stand is written down with the links of a text, and what a text shows of the library beside it: no text
    /// is read that has none. A film has a picture of its own or takes that of its article; one with neither is not told of, for search
    /// engines refuse films that they cannot show.
    /// </summary>
    private IQueryable<ContentItem> WithFilms =>
        items
            .Of(ContentType.Article)
            .Where(item =>
                item.PublishedAt != null
                && (
                    item.Hero != null
                        && database
                            .Set<SeoLink>()
                            .IgnoreQueryFilters()
                            .Any(link => link.ContentId == item.Id && link.IsVideo)
                    || item.Media.Any(use => use.Role == MediaRole.Body && use.Asset.Type == MediaType.Video)
                        && (item.Hero != null || FilmsWithPoster.AreIn(item.Body, FilmsWithPoster.Path))
                )
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
                HeroId = item.Hero == null ? (Guid?)null : item.Hero.MediaId,
                Media = item
                    .Media.Where(use => use.Role == MediaRole.Body || use.Role == MediaRole.Hero)
                    .Select(use => new ShownAsset(
                        use.MediaId,
                        use.Asset.MimeType,
                        use.Asset.AlternativeText,
                        use.Asset.Caption,
                        use.Asset.Duration,
                        use.Asset.Variants.Where(variant => variant.Format == MediaFormat.Jpeg)
                            .Max(variant => (int?)variant.Width)
                    ))
                    .ToList(),
            })
            .AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            var media = row.Media.DistinctBy(asset => asset.Id).ToDictionary(asset => asset.Id);
            var hero = Picture(row.HeroId);
            var videos = new List<SitemapVideo>();
            foreach (var film in BodyRecordings.Find(row.Body).Where(recording => recording.Kind == MediaType.Video))
            {
                if (media.TryGetValue(film.MediaId, out var asset) && (Picture(film.PosterId) ?? hero) is { } poster)
                {
                    videos.Add(
                        Video(film.Title ?? asset.AlternativeText, film.Caption ?? asset.Caption, poster) with
                        {
                            ContentUrl = addresses.OfOriginal(asset.Id, asset.MimeType),
                            Seconds = asset.Duration is > 0 and <= LongestFilm and var seconds
                                ? Math.Max(1, (int)Math.Round(seconds))
                                : null,
                        }
                    );
                }
            }

            if (hero is not null)
            {
                videos.AddRange(
                    BodyEmbeds
                        .Find(row.Body)
                        .Where(embed => embed.Provider.Kind == EmbedKind.Video)
                        .Select(embed => Video(embed.Title, embed.Caption, hero) with { PlayerUrl = embed.FrameUrl })
                );
            }

            if (videos.Count > 0)
            {
                yield return new SitemapUrl(ContentPath.Item(ContentType.Article, row.Locale, row.Slug))
                {
                    Videos = videos,
                };
            }

            string? Picture(Guid? id) =>
                id is { } key && media.TryGetValue(key, out var asset)
                    ? asset.LargestJpeg is { } width
                        ? addresses.OfVariant(asset.Id, MediaFormat.Jpeg, width)
                        : addresses.OfOriginal(asset.Id, asset.MimeType)
                    : null;

            SitemapVideo Video(string? title, string? caption, string picture) =>
                new(
                    Cut(title ?? row.Title, MaximumTitleLength),
                    Cut(caption ?? row.Summary ?? row.Title, MaximumDescriptionLength),
                    picture,
                    row.PublishedAt
                );
        }
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";

    private sealed record ShownAsset(
        Guid Id,
        string MimeType,
        string? AlternativeText,
        string? Caption,
        double? Duration,
        int? LargestJpeg
    );
}
