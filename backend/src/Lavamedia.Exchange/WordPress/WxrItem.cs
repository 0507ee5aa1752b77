using System.Text.RegularExpressions;
using System.Xml.Linq;
using Lavamedia.Content.Items;
using Lavamedia.Content.Seo;
using Lavamedia.Exchange.Bodies;
using Lavamedia.Exchange.Importing.Reports;
using Lavamedia.Exchange.Importing.Sources;
using Lavamedia.Exchange.Records;

namespace Lavamedia.Exchange.WordPress;

/// <summary>Reads an item: an article, a page, a file, or something of a plug-in.</summary>
internal static partial class WxrItem
{
    // What WordPress keeps for itself: who is editing, which file lies behind an attachment, what was pinged.
    private static readonly HashSet<string> Technical = new(StringComparer.Ordinal)
    {
        "footnotes",
        "_edit_lock",
        "_edit_last",
        "_pingme",
        "_encloseme",
        "_wp_attached_file",
        "_wp_attachment_metadata",
        "_wp_attachment_image_alt",
        "_wp_trash_meta_status",
        "_wp_trash_meta_time",
        "_wp_desired_post_slug",
        "_thumbnail_id",
        "_wp_old_slug",
        "_wp_old_date",
        "_yoast_wpseo_title",
        "_yoast_wpseo_metadesc",
        "_yoast_wpseo_canonical",
        "_yoast_wpseo_opengraph-title",
        "_yoast_wpseo_opengraph-description",
        "_yoast_wpseo_opengraph-image",
        "_yoast_wpseo_opengraph-image-id",
        "rank_math_title",
        "rank_math_description",
        "rank_math_canonical_url",
        "rank_math_facebook_title",
        "rank_math_facebook_description",
        "rank_math_facebook_image",
        "rank_math_facebook_image_id",
        "_aioseo_title",
        "_aioseo_description",
    };

    public static IEnumerable<ImportRecord> Read(XElement item)
    {
        var comments = item.AllWp("comment").Count();
        if (comments > 0)
        {
            yield return new Dropped(Comments: comments);
        }

        var title = HtmlText.Of(item.Field("title")) ?? string.Empty;
        var type = item.Wp("post_type") ?? "post";
        var id = item.Wp("post_id") ?? item.Field("guid") ?? item.Field("link") ?? title;
        yield return type switch
        {
            "attachment" => Attachment(item, id, title),
            "post" or "page" => (ImportRecord?)LeftOutByStatus(item, id, title, type) ?? Article(item, id, title, type),
            _ => new LeftOut(
                id,
                title,
                Piece.Of(
                    $"type:{type}",
                    $"{title} {Tags().Replace(item.Field("encoded", "content") ?? string.Empty, " ")}"
                )
            ),
        };
    }

    private static LeftOut? LeftOutByStatus(XElement item, string id, string title, string type) =>
        item.Wp("status") is "trash" or "auto-draft" or "inherit"
            ? new LeftOut(
                id,
                title,
                Piece.Of($"status:{item.Wp("status")}", title),
                type == "page" ? ExternalKind.Page : ExternalKind.Post
            )
            : null;

    private static ImportRecord Attachment(XElement item, string id, string title)
    {
        var address = item.Wp("attachment_url") ?? item.Field("guid");
        if (address is null)
        {
            return new LeftOut(id, title, Piece.Of("attachment without an address", title), ExternalKind.Attachment)
            {
                IsFailure = true,
            };
        }

        return new ImportedAttachment(id, address, title)
        {
            AlternativeText = Meta(item, "_wp_attachment_image_alt"),
            Caption = HtmlText.Of(item.Field("encoded", "excerpt")),
            OldAddresses = OldAddresses(item, id),
        };
    }

    private static ImportedItem Article(XElement item, string id, string title, string type)
    {
        var unmapped = new List<Piece>();
        var status = StatusOf(item, unmapped);
        unmapped.AddRange(
            item.AllWp("postmeta")
                .Select(meta => (Key: meta.Wp("meta_key") ?? "?", Value: meta.Wp("meta_value") ?? string.Empty))
                // A bare reference of a plug-in to its own definition says nothing besides the value that it belongs to.
                .Where(meta =>
                    !Technical.Contains(meta.Key)
                    && meta.Value.Length > 0
                    && !meta.Key.StartsWith("_oembed_", StringComparison.Ordinal)
                )
                .Select(meta => Piece.Of($"meta:{meta.Key}", meta.Value))
        );
        if (item.Wp("is_sticky") == "1")
        {
            unmapped.Add(Piece.Of("sticky", title));
        }

        foreach (var format in Terms(item, "post_format"))
        {
            unmapped.Add(Piece.Of("post format", format));
        }

        return new ImportedItem(id, type == "page" ? ContentType.Page : ContentType.Article, title)
        {
            Slug = item.Wp("post_name") is { } slug ? Uri.UnescapeDataString(slug) : null,
            Status = status,
            PublishedAt = item.Date(),
            AuthorIds = item.Field("creator", "dc") is { } author ? [author] : [],
            CategoryIds = [.. Terms(item, "category"), .. Terms(item, null)],
            TagIds = [.. Terms(item, "post_tag"), .. Terms(item, "tag")],
            Summary = HtmlText.Of(item.Field("encoded", "excerpt")),
            Text = new SourceText(
                $"{item.Field("encoded", "content")}{WxrFootnotes.Of(Meta(item, "footnotes"))}",
                TextForm.WordPress
            ),
            HeroId = Meta(item, "_thumbnail_id"),
            SocialImageId =
                Meta(item, "_yoast_wpseo_opengraph-image-id")
                ?? Meta(item, "_yoast_wpseo_opengraph-image")
                ?? Meta(item, "rank_math_facebook_image_id")
                ?? Meta(item, "rank_math_facebook_image"),
            Seo = SeoOf(item, unmapped),
            OldAddresses = OldAddresses(item, id),
            Unmapped = unmapped,
        };
    }

    private static ImportedStatus StatusOf(XElement item, List<Piece> unmapped)
    {
        var status = item.Wp("status") ?? "draft";
        if (item.Wp("post_password") is not null)
        {
            // What only some readers may see must not become public by an import.
            unmapped.Add(Piece.Of("password", "Readers needed a password.", "draft"));
            return ImportedStatus.Draft;
        }

        switch (status)
        {
            case "publish":
                return ImportedStatus.Published;
            case "future":
                return ImportedStatus.Scheduled;
            case "draft":
                return ImportedStatus.Draft;
            default:
                unmapped.Add(Piece.Of($"status:{status}", item.Field("title") ?? string.Empty, "draft"));
                return ImportedStatus.Draft;
        }
    }

    private static SeoMetadataInput? SeoOf(XElement item, List<Piece> unmapped)
    {
        var seo = new SeoMetadataInput(
            Plain(item, unmapped, "_yoast_wpseo_title", "rank_math_title", "_aioseo_title"),
            Plain(item, unmapped, "_yoast_wpseo_metadesc", "rank_math_description", "_aioseo_description"),
            Meta(item, "_yoast_wpseo_canonical") ?? Meta(item, "rank_math_canonical_url"),
            Plain(item, unmapped, "_yoast_wpseo_opengraph-title", "rank_math_facebook_title"),
            Plain(item, unmapped, "_yoast_wpseo_opengraph-description", "rank_math_facebook_description")
        );
        return seo == new SeoMetadataInput() ? null : seo;
    }

    /// <summary>A text for search engines. Plug-ins have templates there, such as <c>%%title%% %%sep%% %%sitename%%</c>.</summary>
    private static string? Plain(XElement item, List<Piece> unmapped, params string[] keys)
    {
        foreach (var key in keys)
        {
            if (Meta(item, key) is not { } text)
            {
                continue;
            }

            if (!text.Contains('%', StringComparison.Ordinal) && !text.Contains('#', StringComparison.Ordinal))
            {
                return text;
            }

            if (Template().IsMatch(text))
            {
                unmapped.Add(Piece.Of($"meta:{key}", text));
                return null;
            }

            return text;
        }

        return null;
    }

    private static List<string> OldAddresses(XElement item, string id)
    {
        var addresses = new List<string>();
        if (item.Field("link") is { } link)
        {
            addresses.Add(link);
        }

        if (item.Field("guid") is { } guid && Uri.IsWellFormedUriString(guid, UriKind.Absolute))
        {
            addresses.Add(guid);
        }

        addresses.Add($"/?p={id}");
        addresses.Add($"/?page_id={id}");
        addresses.Add($"/?attachment_id={id}");
        var former = item.AllWp("postmeta").Where(meta => meta.Wp("meta_key") == "_wp_old_slug");
        if (
            item.Field("link") is { } current
            && item.Wp("post_name") is { } name
            && current.Contains(name, StringComparison.Ordinal)
        )
        {
            addresses.AddRange(
                former
                    .Select(meta => meta.Wp("meta_value"))
                    .OfType<string>()
                    .Select(slug => current.Replace(name, slug, StringComparison.Ordinal))
            );
        }

        return addresses;
    }

    private static IEnumerable<string> Terms(XElement item, string? domain) =>
        item.Elements("category")
            .Where(term => term.Attribute("domain")?.Value == domain)
            .Select(WxrTerms.TermId)
            .Distinct();

    private static string? Meta(XElement item, string key) =>
        item.AllWp("postmeta").FirstOrDefault(meta => meta.Wp("meta_key") == key)?.Wp("meta_value");

    [GeneratedRegex(@"<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"%%\w+%%|%\w+%|#\w+_\w+")]
    private static partial Regex Template();
}
