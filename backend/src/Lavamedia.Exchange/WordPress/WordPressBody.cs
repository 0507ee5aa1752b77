using Lavamedia.Exchange.Bodies;

namespace Lavamedia.Exchange.WordPress;

/// <summary>Turns a text of WordPress into the document of the editor.</summary>
internal static class WordPressBody
{
    public static ConvertedBody Convert(string text, IBodyReferences references)
    {
        var (html, unknown) = Shortcodes.Expand(text.ReplaceLineEndings("\n"));
        // The block editor writes paragraphs as such; before it, empty lines separated them.
        var hasBlocks = html.Contains("<!-- wp:", StringComparison.Ordinal);
        var body = HtmlBody.Convert(
            hasBlocks ? html : BareEmbeds.Mark(html),
            references,
            hasBlocks ? HtmlKind.Plain : HtmlKind.Lines
        );
        return body with { Unmapped = [.. unknown, .. body.Unmapped] };
    }
}
