using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Lavamedia.Exchange.Importing.Reports;

namespace Lavamedia.Exchange.Bodies;

/// <summary>WordPress marks its blocks by comments around their HTML. What has HTML is read from it; the rest is listed.</summary>
internal sealed partial class HtmlBody
{
    // Blocks whose whole meaning is in their HTML.
    private static readonly HashSet<string> PlainBlocks = new(StringComparer.Ordinal)
    {
        "audio",
        "button",
        "buttons",
        "classic",
        "code",
        "column",
        "columns",
        "cover",
        "details",
        "embed",
        "file",
        "footnotes",
        "freeform",
        "gallery",
        "group",
        "heading",
        "html",
        "image",
        "list",
        "list-item",
        "media-text",
        "missing",
        "paragraph",
        "preformatted",
        "pullquote",
        "quote",
        "separator",
        "shortcode",
        "spacer",
        "subhead",
        "table",
        "text-columns",
        "verse",
        "video",
    };

    private void Comment(IComment comment)
    {
        var text = comment.Data.Trim();
        if (BlockStart().Match(text) is { Success: true } block)
        {
            var name = block.Groups["name"].Value;
            // Embeds had a block for each host once: core-embed/youtube.
            if (!PlainBlocks.Contains(name) && !name.StartsWith("core-embed/", StringComparison.Ordinal))
            {
                var isEmpty = text.EndsWith('/');
                unmapped.Add(Piece.Of($"block:{name}", text, isEmpty ? null : "content"));
            }
        }
        else if (text is "nextpage")
        {
            unmapped.Add(Piece.Of("page break", $"<!--{text}-->"));
        }
    }

    // "wp:more" only says where a list cuts the text; the standfirst is the excerpt.
    [GeneratedRegex(@"^wp:(?!more\b|nextpage\b)(?<name>[a-z][a-z0-9-]*(?:/[a-z][a-z0-9-]*)?)")]
    private static partial Regex BlockStart();
}
