using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using Lavamedia.Content.Body;
using Lavamedia.Content.Bylines;
using Lavamedia.Content.Items;
using Lavamedia.Content.Slugs;
using Lavamedia.Media.Assets;
using Lavamedia.Media.Delivery;
using Lavamedia.Media.Variants;
using Lavamedia.Seo.Head;
using Lavamedia.Seo.Site;

namespace Lavamedia.Seo.StructuredData;

/// <summary>
/// An item in the words of schema.org: a news article with its people, publisher, pictures, films and corrections, or a page; and the
/// way to it from the front page.
/// </summary>
internal sealed class ArticleStructuredData(SiteOptions site, MediaAddresses addresses)
{
    private const string Context = "https://schema.org";

    /// <summary>The documents about an item: with what the newsroom wrote in the place of members, and without.</summary>
    public (JsonElement Written, JsonElement Generated) Write(HeadSource item, string url, string? description)
    {
        var thing = item.Type == ContentType.Article ? Article(item, url, description) : Page(item, url, description);
        var documents = new JsonArray(thing, Breadcrumbs(item, url));
        var generated = JsonSerializer.SerializeToElement(documents);
        if (item.Metadata?.SchemaMarkup is not { ValueKind: JsonValueKind.Object } markup)
        {
            return (generated, generated);
        }

        Override(thing, markup);
        return (JsonSerializer.SerializeToElement(documents), generated);
    }

    /// <summary>Members take the place of those of their name whole, since half of one's own and half of another's is neither.</summary>
    private static void Override(JsonObject thing, JsonElement markup)
    {
        foreach (var member in markup.EnumerateObject())
        {
            if (member.NameEquals("@context"u8))
            {
                continue;
            }

            if (member.Value.ValueKind == JsonValueKind.Null)
            {
                thing.Remove(member.Name);
            }
            else
            {
                thing[member.Name] = JsonSerializer.SerializeToNode(member.Value);
            }
        }
    }

    private JsonObject Article(HeadSource item, string url, string? description)
    {
        var article = new JsonObject
        {
            ["@context"] = Context,
            ["@type"] = "NewsArticle",
            ["@id"] = url + "#article",
            ["mainEntityOfPage"] = new JsonObject { ["@type"] = "WebPage", ["@id"] = url },
            ["headline"] = item.Title,
            ["inLanguage"] = item.Locale,
            ["dateModified"] = Instants.Write(item.UpdatedAt),
            ["wordCount"] = item.WordCount,
            ["publisher"] = Publisher(),
            ["isAccessibleForFree"] = true,
        };
        Add(article, "description", description);
        Add(article, "datePublished", item.PublishedAt is { } instant ? Instants.Write(instant) : null);
        AddAll(article, "articleSection", item.Sections.Select(section => JsonValue.Create(section.Name)));
        AddAll(article, "keywords", item.Tags.Select(tag => JsonValue.Create(tag)));
        AddAll(
            article,
            "author",
            item.Writers.Where(writer => writer.Role == BylineRole.Text).Select(writer => Person(writer, item.Locale))
        );
        AddAll(article, "image", Pictures(item).Select(Image));
        AddAll(article, "video", Videos(item));
        AddAll(article, "audio", Recordings(item));
        AddAll(
            article,
            "correction",
            item.Corrections.Select(correction => new JsonObject
            {
                ["@type"] = "CorrectionComment",
                ["text"] = correction.Note,
                ["datePublished"] = Instants.Write(correction.CorrectedAt),
            })
        );
        return article;
    }

    private JsonObject Page(HeadSource item, string url, string? description)
    {
        var page = new JsonObject
        {
            ["@context"] = Context,
            ["@type"] = "WebPage",
            ["@id"] = url,
            ["url"] = url,
            ["name"] = item.Title,
            ["inLanguage"] = item.Locale,
            ["dateModified"] = Instants.Write(item.UpdatedAt),
            ["publisher"] = Publisher(),
        };
        Add(page, "description", description);
        AddAll(page, "image", Pictures(item).Select(Image));
        return page;
    }

    /// <summary>The one for networks first: it was chosen to stand for the item elsewhere.</summary>
    private static IEnumerable<HeadPicture> Pictures(HeadSource item) =>
        new[] { item.SocialPicture, item.Hero }.OfType<HeadPicture>().DistinctBy(picture => picture.MediaId);

    private JsonObject Breadcrumbs(HeadSource item, string url)
    {
        var crumbs = new List<(string Name, string Url)>
        {
            (site.SiteName, site.AddressOf(ContentPath.OfFrontPage(item.Locale))),
        };
        if (item.Sections is [var section, ..])
        {
            if (section is { ParentName: { } parent, ParentSlug: { } parentSlug })
            {
                crumbs.Add((parent, site.AddressOf(ContentPath.Category(item.Locale, parentSlug))));
            }

            crumbs.Add((section.Name, site.AddressOf(ContentPath.Category(item.Locale, section.Slug))));
        }

        crumbs.Add((item.Title, url));
        return new JsonObject
        {
            ["@context"] = Context,
            ["@type"] = "BreadcrumbList",
            ["itemListElement"] = new JsonArray([
                .. crumbs.Select(
                    (crumb, index) =>
                        new JsonObject
                        {
                            ["@type"] = "ListItem",
                            ["position"] = index + 1,
                            ["name"] = crumb.Name,
                            ["item"] = new JsonObject { ["@type"] = "WebPage", ["@id"] = crumb.Url },
                        }
                ),
            ]),
        };
    }

    private JsonObject Publisher() =>
        new()
        {
            ["@type"] = "NewsMediaOrganization",
            ["@id"] = site.AddressOf("/#organization"),
            ["name"] = site.SiteName,
            ["url"] = site.AddressOf("/"),
            ["logo"] = new JsonObject { ["@type"] = "ImageObject", ["url"] = site.AddressOf("/apple-icon.png") },
        };

    private JsonObject Person(HeadPerson person, string locale)
    {
        var written = new JsonObject { ["@type"] = "Person", ["name"] = person.Name };
        Add(written, "url", person.Slug is { } slug ? site.AddressOf(ContentPath.Author(locale, slug)) : null);
        return written;
    }

    private JsonObject Image(HeadPicture picture)
    {
        var image = new JsonObject { ["@type"] = "ImageObject", ["url"] = UrlOf(picture) };
        var largest = picture.Jpegs.Count > 0 ? picture.Jpegs[^1] : null;
        if ((largest?.Width ?? picture.Width) is { } width && (largest?.Height ?? picture.Height) is { } height)
        {
            image["width"] = width;
            image["height"] = height;
        }

        Add(image, "caption", picture.Caption);
        Add(image, "creditText", picture.Credit);
        return image;
    }

    /// <summary>Films need a picture and a date in search results: those that lack either are not described.</summary>
    private IEnumerable<JsonObject> Videos(HeadSource item)
    {
        if (item.PublishedAt is not { } published)
        {
            yield break;
        }

        foreach (var film in item.Recordings.Where(recording => recording.Kind == MediaType.Video))
        {
            if (Video(item, film.Title, film.Caption, film.Poster ?? item.Hero, published) is { } video)
            {
                video["contentUrl"] = addresses.OfOriginal(film.MediaId, film.MimeType);
                Add(video, "duration", DurationOf(film));

                if (film is { Width: { } width, Height: { } height })
                {
                    video["width"] = width;
                    video["height"] = height;
                }

                yield return video;
            }
        }

        foreach (var embed in BodyEmbeds.Find(item.Body).Where(embed => embed.Provider.Kind == EmbedKind.Video))
        {
            if (Video(item, embed.Title, embed.Caption, item.Hero, published) is { } video)
            {
                video["embedUrl"] = embed.FrameUrl;
                video["url"] = embed.Url;
                yield return video;
            }
        }
    }

    /// <summary>The recordings of sound, as programmes that play articles and podcasts look for them.</summary>
    private IEnumerable<JsonObject> Recordings(HeadSource item)
    {
        foreach (var recording in item.Recordings.Where(recording => recording.Kind == MediaType.Audio))
        {
            var audio = new JsonObject
            {
                ["@type"] = "AudioObject",
                ["name"] = recording.Title ?? item.Title,
                ["contentUrl"] = addresses.OfOriginal(recording.MediaId, recording.MimeType),
                ["encodingFormat"] = recording.MimeType,
            };
            Add(audio, "description", recording.Caption);
            Add(audio, "duration", DurationOf(recording));
            Add(audio, "uploadDate", item.PublishedAt is { } published ? Instants.Write(published) : null);
            yield return audio;
        }
    }

    private static string? DurationOf(HeadRecording recording) =>
        recording.Duration is { } seconds
            ? XmlConvert.ToString(TimeSpan.FromSeconds(Math.Max(1, Math.Round(seconds))))
            : null;

    private JsonObject? Video(
        HeadSource item,
        string? title,
        string? caption,
        HeadPicture? picture,
        DateTimeOffset published
    ) =>
        picture is null
            ? null
            : new JsonObject
            {
                ["@type"] = "VideoObject",
                ["name"] = title ?? item.Title,
                ["description"] = caption ?? item.Summary ?? item.Title,
                ["thumbnailUrl"] = UrlOf(picture),
                ["uploadDate"] = Instants.Write(published),
            };

    private string UrlOf(HeadPicture picture) =>
        picture.Jpegs.Count > 0
            ? addresses.OfVariant(picture.MediaId, MediaFormat.Jpeg, picture.Jpegs[^1].Width)
            : addresses.OfOriginal(picture.MediaId, picture.MimeType);

    private static void Add(JsonObject target, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            target[name] = text;
        }
    }

    private static void AddAll(JsonObject target, string name, IEnumerable<JsonNode?> values)
    {
        var list = new JsonArray([.. values]);
        if (list.Count > 0)
        {
            target[name] = list;
        }
    }
}
