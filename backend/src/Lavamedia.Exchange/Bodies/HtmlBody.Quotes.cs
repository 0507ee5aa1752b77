using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace Lavamedia.Exchange.Bodies;

/// <summary>Quotes, and those that are taken out of the text to be seen from afar.</summary>
internal sealed partial class HtmlBody
{
    private const int LongestSource = 300;
    private const string PullQuoteMark = "[!pullquote]";
    private const string AttributionMark = " — ";

    private List<JsonObject> Quote(IElement element, int depth)
    {
        var attribution = TakeAttribution(element);
        if (isMarkdown && TakePullQuoteMark(element))
        {
            return PullQuote(element, TakeAttributionOfLine(element));
        }

        if (element.ClassList.Contains("wp-block-pullquote") || element.ClassList.Contains("kg-blockquote-alt"))
        {
            return PullQuote(element, attribution);
        }

        var content = Blocks(element, depth + 1);
        if (content.Count == 0 || depth >= DeepestNesting)
        {
            return attribution is null
                ? content
                : [.. content, BodyNode.Paragraph([BodyNode.Text($"— {attribution}")])];
        }

        return
        [
            BodyNode.Of(
                "blockquote",
                attribution is null ? null : new JsonObject { ["source"] = CutCaption(attribution, LongestSource) },
                new JsonArray([.. content])
            ),
        ];
    }

    private static bool TakePullQuoteMark(IElement quote)
    {
        if (
            quote.QuerySelector("p")?.FirstChild is not IText text
            || !text.Data.StartsWith(PullQuoteMark, StringComparison.Ordinal)
        )
        {
            return false;
        }

        text.Data = text.Data[PullQuoteMark.Length..].TrimStart();
        return true;
    }

    private static string? TakeAttributionOfLine(IElement quote)
    {
        if (quote.QuerySelector("p:last-of-type")?.LastChild is not IText text)
        {
            return null;
        }

        var dash = text.Data.LastIndexOf(AttributionMark, StringComparison.Ordinal);
        if (dash < 0)
        {
            return null;
        }

        var attribution = text.Data[(dash + AttributionMark.Length)..].Trim();
        text.Data = text.Data[..dash];
        return attribution;
    }

    /// <summary>A pull quote is one line of text: its paragraphs become lines.</summary>
    private List<JsonObject> PullQuote(IElement element, string? attribution)
    {
        var run = new InlineRun();
        var paragraphs = element.QuerySelectorAll("p");
        if (paragraphs.Length == 0)
        {
            InlineChildren(element, default, run, breaksLines: false);
        }

        foreach (var paragraph in paragraphs)
        {
            InlineChildren(paragraph, default, run, breaksLines: false);
            run.Break();
        }

        return
        [
            .. run.TakeBlocks(inlines =>
                BodyNode.Of("pullQuote", new JsonObject { ["attribution"] = Cut(attribution, 200) }, inlines)
            ),
        ];
    }

    private static string? TakeAttribution(IElement quote)
    {
        var cite = quote.Children.LastOrDefault(child => child.LocalName is "cite" or "footer");
        cite?.Remove();
        var text = cite?.TextContent.Trim().TrimStart('—', '–', '-', ' ');
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
