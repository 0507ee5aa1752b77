using Lavamedia.Exchange.Bodies;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lavamedia.Exchange.Markdown;

/// <summary>
/// Turns Markdown into the document of the editor. Beyond CommonMark and tables, <c>&gt; [!pullquote] text — who</c> is a pull
/// quote, and the title of a picture is the line below it.
/// </summary>
internal static class MarkdownBody
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough)
        .UseFootnotes()
        .Build();

    /// <summary>Converts a text.</summary>
    public static ConvertedBody Convert(string markdown, IBodyReferences references) =>
        HtmlBody.Convert(Markdig.Markdown.ToHtml(markdown, Pipeline), references, HtmlKind.Markdown);

    /// <summary>The addresses of the pictures that stand in a text.</summary>
    public static IEnumerable<string> PicturesIn(string markdown) =>
        Markdig
            .Markdown.Parse(markdown, Pipeline)
            .Descendants<LinkInline>()
            .Where(link => link.IsImage)
            .Select(link => link.Url)
            .OfType<string>();
}
