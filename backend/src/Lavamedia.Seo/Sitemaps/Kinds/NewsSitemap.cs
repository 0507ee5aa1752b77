using System.Runtime.CompilerServices;
using Lavamedia.Content.Items;
using Lavamedia.Content.Slugs;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Sitemaps.Kinds;

/// <summary>The articles of the last two days, for Google News.</summary>
internal sealed class NewsSitemap(IndexedItems items) : ISitemap
{
    /// <summary>Older articles are news no more.</summary>
    private const int WindowHours = 48;

    /// <summary>The most articles that Google News reads of a file.</summary>
    private const int MaximumArticles = 1_000;

    public string Name => "news";

    // The instant is the database's: EF Core translates it to now().
    private IQueryable<ContentItem> Recent =>
        items
            .Of(ContentType.Article)
            .Where(item => item.PublishedAt > DateTimeOffset.UtcNow.AddHours(-WindowHours))
            .OrderByDescending(item => item.PublishedAt)
            .ThenBy(item => item.Id);

    public async Task<IReadOnlyList<SitemapFile>> ListAsync(CancellationToken cancellationToken) =>
        await Recent.MaxAsync(item => item.PublishedAt, cancellationToken) is { } newest
            ? [new SitemapFile($"{Name}-1", newest)]
            : [];

    public async IAsyncEnumerable<SitemapUrl> ReadAsync(
        int number,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (number != 1)
        {
            yield break;
        }

        var rows = Recent
            .Take(MaximumArticles)
            .Select(item => new
            {
                item.Locale,
                item.Slug,
                item.Title,
                item.PublishedAt,
            })
            .AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            yield return new SitemapUrl(ContentPath.Item(ContentType.Article, row.Locale, row.Slug))
            {
                News = new SitemapNews(row.Locale, row.Title, row.PublishedAt!.Value),
            };
        }
    }
}
