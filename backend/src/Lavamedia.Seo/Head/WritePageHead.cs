using System.Globalization;
using System.Text.Json;
using Lavamedia.Content.Bylines;
using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.Content.Slugs;
using Lavamedia.Media.Delivery;
using Lavamedia.Seo.Site;
using Lavamedia.Seo.StructuredData;
using Microsoft.Extensions.Options;

namespace Lavamedia.Seo.Head;

/// <summary>Writes the head of a page from what its item says, and from what the newsroom wrote in its place.</summary>
public sealed class WritePageHead
{
    /// <summary>Large previews are the reason why readers click; search engines show small ones unless they are told.</summary>
    private const string Indexed = "index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1";

    private const string Hidden = "noindex, follow";

    private readonly SiteOptions site;
    private readonly MediaAddresses addresses;

    /// <summary>Knows the publication and the addresses of its pictures.</summary>
    public WritePageHead(IOptions<SiteOptions> site, MediaAddresses addresses)
    {
        this.site = site.Value;
        this.addresses = addresses;
    }

    internal PageHead Write(HeadSource item)
    {
        var metadata = item.Metadata;
        var title = metadata?.MetaTitle ?? item.Title;
        var description = PageDescription.Of(metadata?.MetaDescription, item.Summary, item.Body);
        var url = site.AddressOf(ContentPath.Item(item.Type, item.Locale, item.Slug));
        var image = SocialImage(item);
        var (structured, generated) = new ArticleStructuredData(site, addresses).Write(item, url, description);
        return new PageHead(
            $"{title} — {site.SiteName}",
            description,
            metadata?.CanonicalUrl ?? url,
            item.Status == ContentStatus.Published && metadata?.IsHidden != true ? Indexed : Hidden,
            Alternates(item, url),
            Properties(item, metadata?.SocialTitle ?? title, metadata?.SocialDescription ?? description, url, image),
            Cards(metadata?.SocialTitle ?? title, metadata?.SocialDescription ?? description, image),
            structured,
            generated
        );
    }

    private List<HeadAlternate> Alternates(HeadSource item, string url)
    {
        if (item.Translations.Count == 0)
        {
            return [];
        }

        var pages = item
            .Translations.Select(other => new HeadAlternate(
                other.Locale,
                site.AddressOf(ContentPath.Item(other.Type, other.Locale, other.Slug))
            ))
            .Prepend(new HeadAlternate(item.Locale, url))
            .ToList();
        if (pages.Find(page => page.Language == ContentLocales.Default) is { } original)
        {
            pages.Add(new HeadAlternate("x-default", original.Url));
        }

        return pages;
    }

    private List<HeadMeta> Properties(HeadSource item, string title, string? description, string url, HeadImage image)
    {
        var properties = new List<HeadMeta>
        {
            new("og:type", item.Type == ContentType.Article ? "article" : "website"),
            new("og:site_name", site.SiteName),
            new("og:title", title),
            new("og:url", url),
            new("og:locale", OpenGraphLocale(item.Locale)),
        };
        Add(properties, "og:description", description);
        properties.AddRange(
            item.Translations.Select(other => new HeadMeta("og:locale:alternate", OpenGraphLocale(other.Locale)))
        );
        properties.Add(new HeadMeta("og:image", image.Url));
        properties.Add(new HeadMeta("og:image:width", image.Width.ToString(CultureInfo.InvariantCulture)));
        properties.Add(new HeadMeta("og:image:height", image.Height.ToString(CultureInfo.InvariantCulture)));
        properties.Add(new HeadMeta("og:image:type", image.MimeType));
        properties.Add(new HeadMeta("og:image:alt", image.AlternativeText));
        if (item.Type == ContentType.Article)
        {
            AddArticle(properties, item);
        }

        return Override(properties, item.Metadata?.OpenGraph);
    }

    private static void AddArticle(List<HeadMeta> properties, HeadSource item)
    {
        Add(properties, "article:published_time", item.PublishedAt is { } instant ? Instants.Write(instant) : null);
        properties.Add(new HeadMeta("article:modified_time", Instants.Write(item.UpdatedAt)));
        Add(properties, "article:section", item.Sections.Count > 0 ? item.Sections[0].Name : null);
        properties.AddRange(
            item.Writers.Where(writer => writer.Role == BylineRole.Text)
                .Select(writer => new HeadMeta("article:author", writer.Name))
        );
        properties.AddRange(item.Tags.Select(tag => new HeadMeta("article:tag", tag)));
    }

    private static List<HeadMeta> Cards(string title, string? description, HeadImage image)
    {
        var names = new List<HeadMeta> { new("twitter:card", "summary_large_image"), new("twitter:title", title) };
        Add(names, "twitter:description", description);
        names.Add(new HeadMeta("twitter:image", image.Url));
        names.Add(new HeadMeta("twitter:image:alt", image.AlternativeText));
        return names;
    }

    /// <summary>What the newsroom wrote replaces what was derived; names that were not derived are added.</summary>
    private static List<HeadMeta> Override(List<HeadMeta> properties, JsonElement? written)
    {
        if (written is not { ValueKind: JsonValueKind.Object } overrides)
        {
            return properties;
        }

        var own = overrides
            .EnumerateObject()
            .Where(member => member.Value.ValueKind == JsonValueKind.String)
            .Select(member => new HeadMeta(member.Name, member.Value.GetString()!))
            .ToList();
        return [.. properties.Where(property => own.TrueForAll(other => other.Name != property.Name)), .. own];
    }

    /// <summary>
    /// The share image that the portal draws of headline and picture, the one for networks if there is one. Its address changes with the item, so that networks which
    /// keep pictures for ever fetch it again.
    /// </summary>
    private HeadImage SocialImage(HeadSource item)
    {
        var version = item.UpdatedAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var title = item.Metadata?.SocialTitle ?? item.Title;
        return new HeadImage(
            site.AddressOf($"/share-images/{item.Locale}/{item.Slug}?v={version}"),
            HeadImage.SharedWidth,
            HeadImage.SharedHeight,
            "image/jpeg",
            (item.SocialPicture ?? item.Hero)?.AlternativeText is { } text ? $"{title} — {text}" : title
        );
    }

    private static string OpenGraphLocale(string locale) =>
        locale switch
        {
            "fr" => "fr_FR",
            "en" => "en_GB",
            _ => locale,
        };

    private static void Add(List<HeadMeta> list, string name, string? content)
    {
        if (!string.IsNullOrEmpty(content))
        {
            list.Add(new HeadMeta(name, content));
        }
    }
}
