namespace Lavamedia.Seo.Sitemaps;

/// <summary>The same page in a language, itself among them.</summary>
/// <param name="Locale">The language.</param>
/// <param name="Path">The path on the portal.</param>
internal sealed record SitemapAlternate(string Locale, string Path);
