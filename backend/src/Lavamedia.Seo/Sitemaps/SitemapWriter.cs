using System.Globalization;
using System.Text;
using System.Xml;
using Lavamedia.Content.Localization;
using Lavamedia.Seo.Site;
using Microsoft.Extensions.Options;

namespace Lavamedia.Seo.Sitemaps;

/// <summary>Writes sitemaps (sitemaps.org 0.9, with Google's extensions) while they are read.</summary>
internal sealed class SitemapWriter(IOptions<SiteOptions> options)
{
    private const string Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const string Image = "http://www.google.com/schemas/sitemap-image/1.1";
    private const string Video = "http://www.google.com/schemas/sitemap-video/1.1";
    private const string News = "http://www.google.com/schemas/sitemap-news/0.9";

    /// <summary>So many addresses are kept in memory at most.</summary>
    private const int FlushEvery = 500;

    private readonly SiteOptions site = options.Value;

    /// <summary>The list of files; they stand beside the pages that they name, on the portal.</summary>
    public async Task WriteIndexAsync(
        Stream stream,
        IEnumerable<SitemapFile> files,
        CancellationToken cancellationToken
    )
    {
        await using var xml = Create(stream);
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(null, "sitemapindex", Protocol);
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await xml.WriteStartElementAsync(null, "sitemap", Protocol);
            await WriteAsync(xml, "loc", Protocol, site.AddressOf($"/sitemaps/{file.Name}.xml"));
            await WriteModifiedAsync(xml, file.ModifiedAt);
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }

    /// <summary>One file.</summary>
    public async Task WriteAsync(Stream stream, IAsyncEnumerable<SitemapUrl> urls, CancellationToken cancellationToken)
    {
        await using var xml = Create(stream);
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(null, "urlset", Protocol);
        await xml.WriteAttributeStringAsync("xmlns", "xhtml", null, Xhtml);
        await xml.WriteAttributeStringAsync("xmlns", "image", null, Image);
        await xml.WriteAttributeStringAsync("xmlns", "video", null, Video);
        await xml.WriteAttributeStringAsync("xmlns", "news", null, News);
        var written = 0;
        await foreach (var url in urls.WithCancellation(cancellationToken))
        {
            await WriteUrlAsync(xml, url);
            if (++written % FlushEvery == 0)
            {
                await xml.FlushAsync();
            }
        }

        await xml.WriteEndElementAsync();
    }

    private static XmlWriter Create(Stream stream) =>
        XmlWriter.Create(
            stream,
            new XmlWriterSettings
            {
                Async = true,
                CloseOutput = false,
                Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            }
        );

    private async Task WriteUrlAsync(XmlWriter xml, SitemapUrl url)
    {
        await xml.WriteStartElementAsync(null, "url", Protocol);
        await WriteAsync(xml, "loc", Protocol, site.AddressOf(url.Path));
        await WriteModifiedAsync(xml, url.ModifiedAt);
        foreach (var alternate in url.Alternates)
        {
            await WriteAlternateAsync(xml, alternate.Locale, alternate.Path);
        }

        if (url.Alternates.FirstOrDefault(alternate => alternate.Locale == ContentLocales.Default) is { } original)
        {
            await WriteAlternateAsync(xml, "x-default", original.Path);
        }

        foreach (var image in url.Images)
        {
            await xml.WriteStartElementAsync("image", "image", Image);
            await WriteAsync(xml, "loc", Image, image);
            await xml.WriteEndElementAsync();
        }

        foreach (var video in url.Videos)
        {
            await WriteVideoAsync(xml, video);
        }

        if (url.News is { } news)
        {
            await WriteNewsAsync(xml, news);
        }

        await xml.WriteEndElementAsync();
    }

    private async Task WriteAlternateAsync(XmlWriter xml, string language, string path)
    {
        await xml.WriteStartElementAsync("xhtml", "link", Xhtml);
        await xml.WriteAttributeStringAsync(null, "rel", null, "alternate");
        await xml.WriteAttributeStringAsync(null, "hreflang", null, language);
        await xml.WriteAttributeStringAsync(null, "href", null, site.AddressOf(path));
        await xml.WriteEndElementAsync();
    }

    private static async Task WriteVideoAsync(XmlWriter xml, SitemapVideo video)
    {
        await xml.WriteStartElementAsync("video", "video", Video);
        await WriteAsync(xml, "thumbnail_loc", Video, video.PictureUrl);
        await WriteAsync(xml, "title", Video, video.Title);
        await WriteAsync(xml, "description", Video, video.Description);
        if (video.ContentUrl is { } content)
        {
            await WriteAsync(xml, "content_loc", Video, content);
        }

        if (video.PlayerUrl is { } player)
        {
            await WriteAsync(xml, "player_loc", Video, player);
        }

        if (video.Seconds is { } seconds)
        {
            await WriteAsync(xml, "duration", Video, seconds.ToString(CultureInfo.InvariantCulture));
        }

        await WriteAsync(xml, "publication_date", Video, Instant(video.PublishedAt));
        await xml.WriteEndElementAsync();
    }

    private async Task WriteNewsAsync(XmlWriter xml, SitemapNews news)
    {
        await xml.WriteStartElementAsync("news", "news", News);
        await xml.WriteStartElementAsync("news", "publication", News);
        await WriteAsync(xml, "name", News, site.SiteName);
        await WriteAsync(xml, "language", News, news.Locale);
        await xml.WriteEndElementAsync();
        await WriteAsync(xml, "publication_date", News, Instant(news.PublishedAt));
        await WriteAsync(xml, "title", News, news.Title);
        await xml.WriteEndElementAsync();
    }

    private static async Task WriteModifiedAsync(XmlWriter xml, DateTimeOffset? modifiedAt)
    {
        if (modifiedAt is { } instant)
        {
            await WriteAsync(xml, "lastmod", Protocol, Instant(instant));
        }
    }

    private static string Instant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static Task WriteAsync(XmlWriter xml, string name, string space, string text) =>
        xml.WriteElementStringAsync(null, name, space, Printable(text));

    /// <summary>XML has no way to write some control characters (XML 1.0, section 2.2).</summary>
    private static string Printable(string text) =>
        text.All(XmlConvert.IsXmlChar)
            ? text
            : string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));
}
