namespace Lavamedia.Seo.Sitemaps;

/// <summary>A file that the index of sitemaps names.</summary>
/// <param name="Name">Its name without the ending, such as <c>articles-1</c>.</param>
/// <param name="ModifiedAt">When something in it changed last; null where that is not known.</param>
internal sealed record SitemapFile(string Name, DateTimeOffset? ModifiedAt);
