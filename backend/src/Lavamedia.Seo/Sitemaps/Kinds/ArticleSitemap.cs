using Lavamedia.Content.Items;

namespace Lavamedia.Seo.Sitemaps.Kinds;

/// <summary>Articles with their translations.</summary>
internal sealed class ArticleSitemap(IndexedItems items) : ISitemap
{
    public string Name => "articles";

    public Task<IReadOnlyList<SitemapFile>> ListAsync(CancellationToken cancellationToken) =>
        items.Of(ContentType.Article).CutAsync(Name, SitemapFiles.MaximumUrls, cancellationToken);

    public IAsyncEnumerable<SitemapUrl> ReadAsync(int number, CancellationToken cancellationToken) =>
        IndexedItems.ReadAsync(items.Of(ContentType.Article).Page(number, SitemapFiles.MaximumUrls), cancellationToken);
}
