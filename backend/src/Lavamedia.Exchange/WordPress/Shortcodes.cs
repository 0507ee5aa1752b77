using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Lavamedia.Exchange.Importing.Reports;

namespace Lavamedia.Exchange.WordPress;

/// <summary>
/// Turns shortcodes into HTML: <c>[caption]</c>, <c>[gallery]</c>, <c>[embed]</c>, <c>[audio]</c>, <c>[video]</c> and those for
/// code. Of others the content stays and the shortcode is listed. What only looks like one, such as [sic], is text.
/// </summary>
internal sealed partial class Shortcodes
{
    private readonly List<Piece> unmapped = [];

    private Shortcodes() { }

    /// <summary>The text as HTML, and the shortcodes that nobody here knows.</summary>
    public static (string Html, IReadOnlyList<Piece> Unmapped) Expand(string text)
    {
        if (!text.Contains('[', StringComparison.Ordinal))
        {
            return (text, []);
        }

        var shortcodes = new Shortcodes();
        var html = new StringBuilder(text.Length);
        var start = 0;
        // Code is shown as it is written.
        foreach (Match verbatim in Verbatim().Matches(text))
        {
            html.Append(shortcodes.ExpandPart(text[start..verbatim.Index])).Append(verbatim.Value);
            start = verbatim.Index + verbatim.Length;
        }

        html.Append(shortcodes.ExpandPart(text[start..]));
        return (html.ToString(), shortcodes.unmapped);
    }

    private string ExpandPart(string text)
    {
        var html = new StringBuilder(text.Length);
        var position = 0;
        while (Tag().Match(text, position) is { Success: true } tag)
        {
            html.Append(text, position, tag.Index - position);
            position = tag.Index + tag.Length;
            if (
                tag.Value.StartsWith("[[", StringComparison.Ordinal)
                && tag.Value.EndsWith("]]", StringComparison.Ordinal)
            )
            {
                html.Append(tag.Value, 1, tag.Length - 2);
                continue;
            }

            var name = tag.Groups["name"].Value;
            var close = $"[/{name}]";
            var end = tag.Groups["self"].Success
                ? -1
                : text.IndexOf(close, position, StringComparison.OrdinalIgnoreCase);
            var content = end < 0 ? null : text[position..end];
            if (content is null && !IsShortcode(tag))
            {
                // A line of its own may be one without attributes.
                if (IsAlone(text, tag) && char.IsAsciiLetterLower(name[0]))
                {
                    unmapped.Add(Piece.Of($"shortcode:{name}", tag.Value, "text"));
                }

                html.Append(tag.Value);
                continue;
            }

            position = end < 0 ? position : end + close.Length;
            html.Append(Render(name, tag, content));
        }

        html.Append(text, position, text.Length - position);
        return html.ToString();
    }

    // Without content and without attributes it is a remark in brackets, unless it is one that WordPress itself brings.
    private static bool IsShortcode(Match tag) =>
        Assignment().IsMatch(tag.Groups["attributes"].Value)
        || tag.Groups["self"].Success
        || tag.Groups["name"].Value is "gallery" or "playlist" or "audio" or "video" or "embed"
        || tag.Groups["name"].Value.Contains('_', StringComparison.Ordinal);

    private static bool IsAlone(string text, Match tag)
    {
        var before = text.AsSpan(0, tag.Index).TrimEnd(" \t");
        var after = text.AsSpan(tag.Index + tag.Length).TrimStart(" \t");
        return (before.IsEmpty || before[^1] == '\n' || before.EndsWith("<p>") || before.EndsWith("-->"))
            && (after.IsEmpty || after[0] is '\n' or '\r' || after.StartsWith("</p>") || after.StartsWith("<!--"));
    }

    private string Render(string name, Match tag, string? content)
    {
        var attributes = ReadAttributes(tag.Groups["attributes"].Value);
        switch (name)
        {
            case "caption" or "wp_caption":
                return Caption(attributes, content ?? string.Empty);
            case "gallery":
                var ids = attributes.GetValueOrDefault("ids") ?? attributes.GetValueOrDefault("include");
                if (ids is null)
                {
                    // All pictures attached to the article: the export does not say which those were at the time.
                    unmapped.Add(Piece.Of("shortcode:gallery", tag.Value));
                    return string.Empty;
                }

                return $"\n\n<lava-gallery ids=\"{Encode(ids)}\" source=\"{Encode(tag.Value)}\"></lava-gallery>\n\n";
            case "embed":
                var address = (content ?? attributes.GetValueOrDefault("src") ?? string.Empty).Trim();
                return $"\n\n<lava-embed href=\"{Encode(address)}\"></lava-embed>\n\n";
            case "audio" or "video":
                return $"\n\n<lava-media kind=\"{name}\" src=\"{Encode(SourceOf(attributes, content))}\"></lava-media>\n\n";
            case "code" or "sourcecode" or "source" when content is not null:
                var language = attributes.GetValueOrDefault("lang") ?? attributes.GetValueOrDefault("language");
                // Within the shortcode WordPress keeps the code escaped already.
                var code = WebUtility.HtmlEncode(WebUtility.HtmlDecode(content));
                return $"<pre class=\"language-{Encode(language ?? string.Empty)}\"><code>{code}</code></pre>";
            default:
                unmapped.Add(
                    Piece.Of(
                        $"shortcode:{name}",
                        $"{tag.Value}{content}",
                        content is { Length: > 0 } ? "content" : null
                    )
                );
                return content is null ? string.Empty : ExpandPart(content);
        }
    }

    /// <summary>The picture and its line, once in the attribute and now after the picture.</summary>
    private static string Caption(Dictionary<string, string> attributes, string content)
    {
        var picture = LinkedPicture().Match(content);
        var caption =
            attributes.GetValueOrDefault("caption") is { Length: > 0 } given ? WebUtility.HtmlDecode(given)
            : picture.Success ? content[(picture.Index + picture.Length)..]
            : string.Empty;
        return $"\n\n<figure class=\"wp-caption\">{(picture.Success ? picture.Value : content)}<figcaption>{caption.Trim()}</figcaption></figure>\n\n";
    }

    private static string SourceOf(Dictionary<string, string> attributes, string? content)
    {
        foreach (var name in (string[])["src", "mp3", "m4a", "ogg", "wav", "flac", "mp4", "m4v", "webm", "ogv", "flv"])
        {
            if (attributes.GetValueOrDefault(name) is { Length: > 0 } address)
            {
                return address;
            }
        }

        return Address().Match(content ?? string.Empty).Value;
    }

    private static Dictionary<string, string> ReadAttributes(string text)
    {
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match attribute in Attribute().Matches(text))
        {
            attributes[attribute.Groups["name"].Value] = attribute.Groups["value"].Value.Trim('"', '\'');
        }

        return attributes;
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    [GeneratedRegex(@"<(pre|code|script|style)\b.*?</\1\s*>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Verbatim();

    [GeneratedRegex(
        """\[\[?(?<name>[A-Za-z][A-Za-z0-9_-]*)(?<attributes>(?:\s+(?:"[^"]*"|'[^']*'|[^\[\]"'/]|/(?!\]))*)?)\s*(?<self>/)?\]\]?"""
    )]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<name>[A-Za-z][\w-]*)\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s"']+)""")]
    private static partial Regex Attribute();

    [GeneratedRegex("""[\w-]+=["'\w]""")]
    private static partial Regex Assignment();

    [GeneratedRegex(@"(<a\b[^>]*>\s*)?<img\b[^>]*>(\s*</a>)?", RegexOptions.IgnoreCase)]
    private static partial Regex LinkedPicture();

    [GeneratedRegex("""https?://[^\s"'<>\]]+""")]
    private static partial Regex Address();
}
