using System.Net;
using System.Text;
using System.Text.Json;
using Lavamedia.Exchange.Importing.Reports;

namespace Lavamedia.Exchange.Ghost;

/// <summary>Ghost's cards, which both of its forms of text have, as HTML.</summary>
internal static class GhostCard
{
    /// <summary>A card as HTML; what is not known is listed and left out.</summary>
    public static string Render(string type, JsonElement card, List<Piece> unmapped)
    {
        var row = new GhostRow(card);
        switch (type)
        {
            case "image":
                return Picture(row);
            case "gallery":
                var pictures = card.TryGetProperty("images", out var images)
                    ? string.Concat(images.EnumerateArray().Select(image => Picture(new GhostRow(image))))
                    : string.Empty;
                return $"<figure>{pictures}{Caption(row)}</figure>";
            case "html":
                return row.Text("html") ?? string.Empty;
            case "markdown" or "card-markdown":
                return Markdig.Markdown.ToHtml(row.Text("markdown") ?? string.Empty);
            case "code" or "codeblock":
                return $"<pre><code class=\"language-{Encode(row.Text("language"))}\">{Encode(row.Text("code"))}</code></pre>";
            case "hr" or "horizontalrule":
                return "<hr>";
            case "embed":
                return $"<lava-embed href=\"{Encode(row.Text("url"))}\"></lava-embed>";
            case "bookmark":
                return $"<p><a href=\"{Encode(row.Text("url"))}\">{Encode(Nested(card, "metadata", "title") ?? row.Text("url"))}</a></p>";
            case "button":
                return $"<p><a href=\"{Encode(row.Text("buttonUrl"))}\">{Encode(row.Text("buttonText"))}</a></p>";
            case "callout":
                return $"<lava-callout><p>{row.Text("calloutText")}</p></lava-callout>";
            case "toggle":
                return $"<details><summary>{row.Text("heading")}</summary>{row.Text("content")}</details>";
            case "video":
                var poster = row.Text("customThumbnailSrc") ?? row.Text("thumbnailSrc");
                return $"<figure><video src=\"{Encode(row.Text("src"))}\" poster=\"{Encode(poster)}\"></video>{Caption(row)}</figure>";
            case "audio":
                return $"<audio src=\"{Encode(row.Text("src"))}\" title=\"{Encode(row.Text("title"))}\"></audio>";
            case "file":
                return File(row);
            case "paywall":
                unmapped.Add(Piece.Of("card:paywall", "What follows was for members only."));
                return string.Empty;
            default:
                unmapped.Add(Piece.Of($"card:{type}", card.GetRawText()));
                return string.Empty;
        }
    }

    /// <summary>Text where HTML would be read.</summary>
    public static string Encode(string? text) => WebUtility.HtmlEncode(text ?? string.Empty);

    private static string Picture(GhostRow picture) =>
        new StringBuilder("<figure>")
            .Append(
                null,
                $"<img src=\"{Encode(picture.Text("src"))}\" alt=\"{Encode(picture.Text("alt") ?? picture.Text("altText"))}\">"
            )
            .Append(Caption(picture))
            .Append("</figure>")
            .ToString();

    /// <summary>As Ghost renders it.</summary>
    private static string File(GhostRow card) =>
        $"""
            <div class="kg-card kg-file-card"><a href="{Encode(card.Text("src"))}">
            <div class="kg-file-card-title">{Encode(card.Text("fileTitle"))}</div>
            <div class="kg-file-card-caption">{Encode(card.Text("fileCaption"))}</div>
            <div class="kg-file-card-filename">{Encode(card.Text("fileName"))}</div></a></div>
            """;

    private static string Caption(GhostRow card) =>
        card.Text("caption") is { } caption ? $"<figcaption>{caption}</figcaption>" : string.Empty;

    private static string? Nested(JsonElement card, string member, string name) =>
        card.TryGetProperty(member, out var inner) && inner.ValueKind == JsonValueKind.Object
            ? new GhostRow(inner).Text(name)
            : null;
}
