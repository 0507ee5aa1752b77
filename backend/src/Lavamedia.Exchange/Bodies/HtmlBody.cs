using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Lavamedia.Exchange.Importing.Reports;

namespace Lavamedia.Exchange.Bodies;

/// <summary>
/// Turns HTML of other systems into the document of the editor. What the body schema has no place for is kept in the nearest
/// form that it has, and listed. Fonts, colours, sizes and alignments are presentation, which is the portal's: they go unlisted.
/// </summary>
internal sealed partial class HtmlBody
{
    // Deeper nesting is unwrapped, so that a document stays within the limit of the body schema.
    private const int DeepestNesting = 5;

    private readonly IBodyReferences references;
    private readonly bool breaksLines;
    private readonly bool isMarkdown;
    private readonly List<Piece> unmapped = [];

    private HtmlBody(IBodyReferences references, HtmlKind kind)
    {
        this.references = references;
        breaksLines = kind == HtmlKind.Lines;
        isMarkdown = kind == HtmlKind.Markdown;
    }

    /// <summary>Converts a text.</summary>
    /// <param name="html">The text.</param>
    /// <param name="references">What it refers to.</param>
    /// <param name="kind">What is special in it.</param>
    public static ConvertedBody Convert(string html, IBodyReferences references, HtmlKind kind = HtmlKind.Plain)
    {
        var (blocks, unmapped) = ConvertBlocks(html, references, kind);
        return new ConvertedBody(
            blocks.Count == 0 ? null : JsonSerializer.SerializeToElement(BodyNode.Of("doc", content: blocks)),
            unmapped
        );
    }

    /// <summary>Converts a part of a text to blocks.</summary>
    public static (JsonArray Blocks, IReadOnlyList<Piece> Unmapped) ConvertBlocks(
        string html,
        IBodyReferences references,
        HtmlKind kind
    )
    {
        var document = new HtmlParser().ParseDocument("<!DOCTYPE html><body>");
        var container = document.CreateElement("div");
        container.InnerHtml = html;
        var body = new HtmlBody(references, kind);
        body.TakeFootnotes(container);
        var blocks = body.Blocks(container, depth: 0);
        return (new JsonArray([.. blocks]), body.unmapped);
    }

    private List<JsonObject> Blocks(INode container, int depth)
    {
        var blocks = new List<JsonObject>();
        var run = new InlineRun();
        foreach (var child in container.ChildNodes)
        {
            if (child is IComment comment)
            {
                Comment(comment);
            }
            else if (child is not IElement element || IsInline(element))
            {
                Inline(child, default, run, breaksLines);
            }
            else
            {
                blocks.AddRange(run.TakeBlocks(BodyNode.Paragraph));
                blocks.AddRange(Block(element, depth));
            }
        }

        blocks.AddRange(run.TakeBlocks(BodyNode.Paragraph));
        return blocks;
    }

    private IEnumerable<JsonObject> Block(IElement element, int depth) =>
        element.LocalName switch
        {
            "p" => Paragraph(element),
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => Heading(element),
            "ul" or "ol" => List(element, depth),
            "blockquote" => Quote(element, depth),
            "pre" => Preformatted(element),
            "hr" => [BodyNode.Of("horizontalRule")],
            "figure" => Figure(element, depth),
            "table" => Table(element, caption: null),
            "dl" => Definitions(element, depth),
            "details" => Details(element, depth),
            "div" when element.ClassList.Contains("kg-audio-card") => AudioCard(element),
            "div" when element.ClassList.Contains("kg-file-card") => FileCard(element),
            "div" when element.ClassList.Contains("wp-block-file") => FileBlock(element),
            "address"
            or "aside"
            or "article"
            or "section"
            or "div"
            or "header"
            or "footer"
            or "main"
            or "nav"
            or "center"
            or "hgroup"
            or "tbody" => Blocks(element, depth),
            "lava-gallery" => GalleryOf(element),
            "lava-embed" => Embed(element.GetAttribute("href") ?? string.Empty),
            "lava-media" => Recording(element),
            "video" or "audio" => Recording(element),
            "iframe" or "object" or "embed" => Frame(element),
            "script"
            or "style"
            or "noscript"
            or "template"
            or "svg"
            or "canvas"
            or "input"
            or "textarea"
            or "select"
            or "button"
            or "meta"
            or "link" => LeaveOut(element),
            _ => Unwrap(element, depth),
        };

    private IEnumerable<JsonObject> Paragraph(IElement element)
    {
        if (EmbedLine(element) is { } address)
        {
            return Embed(address);
        }

        var run = new InlineRun();
        InlineChildren(element, default, run, breaksLines: false);
        return run.TakeBlocks(BodyNode.Paragraph);
    }

    private List<JsonObject> Heading(IElement element)
    {
        // The headline is the one heading above these; below the fourth level the portal has none.
        var level = Math.Clamp(element.LocalName[1] - '0', 2, 4);
        var run = new InlineRun();
        InlineChildren(element, default, run, breaksLines: false);
        return [.. run.TakeBlocks(inlines => BodyNode.Of("heading", new JsonObject { ["level"] = level }, inlines))];
    }

    private IEnumerable<JsonObject> List(IElement element, int depth)
    {
        if (depth >= DeepestNesting)
        {
            return element.Children.SelectMany(child => Blocks(child, depth));
        }

        var items = new List<JsonArray>();
        foreach (var child in element.Children)
        {
            var content = child.LocalName == "li" ? Blocks(child, depth + 1) : Block(child, depth + 1);
            if (child.LocalName != "li" && items.Count > 0)
            {
                // A list within a list without an item around it: browsers show it below the item before.
                foreach (var block in content)
                {
                    items[^1].Add((JsonNode)block);
                }
            }
            else
            {
                items.Add(new JsonArray([.. content]));
            }
        }

        var nodes = items.Where(item => item.Count > 0).Select(Item).ToArray();
        if (nodes.Length == 0)
        {
            return [];
        }

        var attributes =
            element.LocalName == "ol"
                ? new JsonObject { ["start"] = Math.Clamp(Number(element, "start") ?? 1, 0, 999_999) }
                : null;
        return
        [
            BodyNode.Of(
                element.LocalName == "ol" ? "orderedList" : "bulletList",
                attributes,
                new JsonArray([.. nodes])
            ),
        ];
    }

    private static JsonObject Item(JsonArray content)
    {
        if (BodyNode.TypeOf(content[0]!) != "paragraph")
        {
            content.Insert(0, BodyNode.Of("paragraph"));
        }

        return BodyNode.Of("listItem", content: content);
    }

    private List<JsonObject> Callout(IElement element)
    {
        var content = Blocks(element, DeepestNesting);
        return content.Count == 0
            ? []
            : [BodyNode.Of("callout", new JsonObject { ["tone"] = "note" }, new JsonArray([.. content]))];
    }

    private List<JsonObject> Preformatted(IElement element)
    {
        if (element.ClassList.Contains("wp-block-verse"))
        {
            var run = new InlineRun();
            InlineChildren(element, default, run, breaksLines: true);
            return [.. run.TakeBlocks(BodyNode.Paragraph)];
        }

        foreach (var line in element.QuerySelectorAll("br"))
        {
            line.Replace(element.Owner!.CreateTextNode("\n"));
        }

        var text = element.TextContent.Replace("\0", string.Empty, StringComparison.Ordinal).Trim('\n', '\r');
        if (text.Length == 0)
        {
            return [];
        }

        var language = LanguageOf(element) ?? LanguageOf(element.QuerySelector("code"));
        return
        [
            BodyNode.Of("codeBlock", new JsonObject { ["language"] = language }, new JsonArray(BodyNode.Text(text))),
        ];
    }

    private static string? LanguageOf(IElement? element)
    {
        var name = element
            ?.ClassList.FirstOrDefault(name => name.StartsWith("language-", StringComparison.Ordinal))
            ?["language-".Length..];
        return
            name is { Length: > 0 and <= 40 }
            && name.All(letter => char.IsAsciiLetterOrDigit(letter) || "+#._-".Contains(letter))
            ? name
            : null;
    }

    private List<JsonObject> Definitions(IElement element, int depth)
    {
        var blocks = new List<JsonObject>();
        foreach (var child in element.Children)
        {
            if (child.LocalName == "dt")
            {
                var run = new InlineRun();
                InlineChildren(child, new InlineMarks(Bold: true), run, breaksLines: false);
                blocks.AddRange(run.TakeBlocks(BodyNode.Paragraph));
            }
            else
            {
                blocks.AddRange(Blocks(child, depth));
            }
        }

        List("definition list", element, "paragraphs");
        return blocks;
    }

    private List<JsonObject> Details(IElement element, int depth)
    {
        List("details", element, "paragraphs");
        var summary = element.QuerySelector("summary");
        summary?.Remove();
        var run = new InlineRun();
        if (summary is not null)
        {
            InlineChildren(summary, new InlineMarks(Bold: true), run, breaksLines: false);
        }

        return [.. run.TakeBlocks(BodyNode.Paragraph), .. Blocks(element, depth)];
    }

    /// <summary>Takes the content of an element that says something of its own, and lists the element.</summary>
    private List<JsonObject> Unwrap(IElement element, int depth)
    {
        if (!IsTransparent(element))
        {
            List($"element:{element.LocalName}", element, "content");
        }

        return Blocks(element, depth);
    }

    private IEnumerable<JsonObject> LeaveOut(IElement element)
    {
        unmapped.Add(Piece.Of($"element:{element.LocalName}", element.OuterHtml));
        return [];
    }

    private void List(string kind, IElement element, string? kept) =>
        unmapped.Add(Piece.Of(kind, element.TextContent is { Length: > 0 } text ? text : element.OuterHtml, kept));

    private static int? Number(IElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), out var number) ? number : null;

    private static string? Cut(string? text, int length) =>
        text is null || text.Length <= length ? text : $"{text[..(length - 1)].TrimEnd()}…";
}
