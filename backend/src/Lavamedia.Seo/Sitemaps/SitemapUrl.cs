namespace Lavamedia.Seo.Sitemaps;

/// <summary>A page in a sitemap.</summary>
/// <param name="Path">The path on the portal.</param>
internal sealed record SitemapUrl(string Path)
{
    /// <summary>When what it shows changed last; null where that is not known.</summary>
    public DateTimeOffset? ModifiedAt { get; init; }

    /// <summary>The page in all its languages; empty when it has one only.</summary>
    public IReadOnlyList<SitemapAlternate> Alternates { get; init; } = [];

    /// <summary>The addresses of its pictures.</summary>
    public IReadOnlyList<string> Images { get; init; } = [];

    /// <summary>Its films.</summary>
    public IReadOnlyList<SitemapVideo> Videos { get; init; } = [];

    /// <summary>What Google News reads of it.</summary>
    public SitemapNews? News { get; init; }
}
