using Lavamedia.Content.Localization;

namespace Lavamedia.Content.Redirects;

/// <summary>What an address of the portal names, by its form alone.</summary>
/// <param name="Kind">What stands, or stood, at such addresses.</param>
/// <param name="Locale">The language.</param>
/// <param name="Slug">The part that names the thing; empty where the form names one thing only.</param>
public readonly record struct PortalAddress(PortalAddressKind Kind, string Locale, string Slug)
{
    private static readonly string[] Files =
    [
        "sitemap.xml",
        "robots.txt",
        "manifest.webmanifest",
        "icon.svg",
        "apple-icon.png",
    ];

    private static readonly string[] Feeds = ["rss.xml", "atom.xml", "feed.json"];

    /// <summary>Reads a path, with or without its query.</summary>
    public static PortalAddress Parse(string path)
    {
        var segments = path.Split('?', '#')[0].Split('/', StringSplitOptions.RemoveEmptyEntries).AsSpan();
        var locale = ContentLocales.Default;
        if (segments.Length > 0 && ContentLocales.Supported.Contains(segments[0]))
        {
            locale = segments[0];
            segments = segments[1..];
        }

        return segments switch
        {
            [] or ["search"] or ["privacy-choices"] or ["newsletter", ..] => new(
                PortalAddressKind.Fixed,
                locale,
                string.Empty
            ),
            ["api" or "_next" or "sitemaps" or "share-images", ..] => new(
                PortalAddressKind.Fixed,
                locale,
                string.Empty
            ),
            [var file] when Files.Contains(file) || Feeds.Contains(file) => new(
                PortalAddressKind.Fixed,
                locale,
                string.Empty
            ),
            ["categories" or "tags" or "authors" or "series", _, var feed] when Feeds.Contains(feed) => new(
                PortalAddressKind.Fixed,
                locale,
                string.Empty
            ),
            ["search", var feed] when Feeds.Contains(feed) => new(PortalAddressKind.Fixed, locale, string.Empty),
            [var slug] => new(PortalAddressKind.Item, locale, slug),
            ["articles", var slug] => new(PortalAddressKind.Item, locale, slug),
            ["categories", var slug] => new(PortalAddressKind.Category, locale, slug),
            ["series", var slug] => new(PortalAddressKind.Series, locale, slug),
            ["tags", var slug] => new(PortalAddressKind.Tag, locale, slug),
            ["authors", var slug] => new(PortalAddressKind.Author, locale, slug),
            _ => new(PortalAddressKind.Unknown, locale, string.Empty),
        };
    }
}
