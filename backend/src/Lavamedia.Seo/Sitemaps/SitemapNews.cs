namespace Lavamedia.Seo.Sitemaps;

/// <summary>What Google News reads of an article.</summary>
/// <param name="Locale">The language.</param>
/// <param name="Title">The headline.</param>
/// <param name="PublishedAt">When readers saw it first.</param>
internal sealed record SitemapNews(string Locale, string Title, DateTimeOffset PublishedAt);
