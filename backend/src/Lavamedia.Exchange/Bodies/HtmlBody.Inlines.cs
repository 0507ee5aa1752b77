using AngleSharp.Dom;
using Lavamedia.Exchange.Importing.Reports;

namespace Lavamedia.Exchange.Bodies;

/// <summary>Text within blocks.</summary>
internal sealed partial class HtmlBody
{
    private static readonly HashSet<string> InlineNames = new(StringComparer.Ordinal)
    {
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "br",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "img",
        "ins",
        "kbd",
        "label",
        "mark",
        "picture",
        "q",
        "s",
        "samp",
        "small",
        "source",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    };

    // Without a place in a body, and without being mere presentation: the text stays, what was said by it goes.
    private static readonly HashSet<string> LostMarks = new(StringComparer.Ordinal) { "ins", "mark", "u" };

    private static readonly HashSet<string> TransparentNames = new(StringComparer.Ordinal)
    {
        "legend",
        "figcaption",
        "li",
    };

    /// <summary>Whether an element is text, and holds nothing that is a block.</summary>
    private static bool IsInline(IElement element) =>
        InlineNames.Contains(element.LocalName)
        && !element.QuerySelectorAll("*").Any(inner => !InlineNames.Contains(inner.LocalName));

    private static bool IsTransparent(IElement element) =>
        InlineNames.Contains(element.LocalName) || TransparentNames.Contains(element.LocalName);

    private void InlineChildren(INode container, InlineMarks marks, InlineRun run, bool breaksLines)
    {
        foreach (var child in container.ChildNodes)
        {
            Inline(child, marks, run, breaksLines);
        }
    }

    private void Inline(INode node, InlineMarks marks, InlineRun run, bool breaksLines)
    {
        if (node is IText text)
        {
            Text(text.Data, marks, run, breaksLines);
        }
        else if (node is IComment comment)
        {
            Comment(comment);
        }
        else if (node is IElement element)
        {
            Element(element, marks, run, breaksLines);
        }
    }

    private void Element(IElement element, InlineMarks marks, InlineRun run, bool breaksLines)
    {
        switch (element.LocalName)
        {
            case "br":
                run.Break();
                return;
            case "img":
                run.Block(Picture(element, isMarkdown ? element.GetAttribute("title") : null));
                return;
            case "a":
                Anchor(element, marks, run, breaksLines);
                return;
            case "wbr" or "source":
                return;
            case "q":
                run.Text("“", marks);
                InlineChildren(element, marks, run, breaksLines);
                run.Text("”", marks);
                return;
        }

        if (!InlineNames.Contains(element.LocalName))
        {
            // A block within text, such as a film in a paragraph.
            foreach (var block in Block(element, depth: DeepestNesting))
            {
                run.Block(block);
            }

            return;
        }

        if (LostMarks.Contains(element.LocalName) && element.TextContent.Length > 0)
        {
            List($"mark:{element.LocalName}", element, "text");
        }

        InlineChildren(element, With(marks, element), run, breaksLines);
    }

    private static InlineMarks With(InlineMarks marks, IElement element) =>
        element.LocalName switch
        {
            "b" or "strong" => marks with { Bold = true },
            "i" or "em" or "cite" or "dfn" or "var" => marks with { Italic = true },
            "s" or "del" or "strike" => marks with { Strike = true },
            "sub" => marks with { Subscript = true },
            "sup" => marks with { Superscript = true },
            "code" or "kbd" or "samp" or "tt" => marks with { Code = true },
            _ => marks,
        };

    private void Anchor(IElement element, InlineMarks marks, InlineRun run, bool breaksLines)
    {
        if (element.GetAttribute("href") is not { Length: > 0 } href)
        {
            // The name of a place within the page: a body has none.
            InlineChildren(element, marks, run, breaksLines);
            return;
        }

        if (FootnoteOf(element) is { } note)
        {
            run.Inline(note);
            return;
        }

        if (element.TextContent.Trim().Length == 0 && element.QuerySelector("img") is { } picture)
        {
            LinkedPicture(element, picture, href, run);
            return;
        }

        var link = references.Rewrite(href.Trim());
        if (link.Address is null)
        {
            unmapped.Add(Piece.Of("link", href, "text"));
        }
        else if (link.IsLost)
        {
            unmapped.Add(Piece.Of("link to what was not imported", href, "link"));
        }

        InlineChildren(element, link.Address is { } address ? marks with { Link = address } : marks, run, breaksLines);
    }

    /// <summary>A picture in a body leads nowhere. A link to the picture itself only showed it larger, which the portal does.</summary>
    private void LinkedPicture(IElement anchor, IElement picture, string href, InlineRun run)
    {
        var source = picture.GetAttribute("src") ?? string.Empty;
        var showsItself =
            PictureAddress.StemOf(href) == PictureAddress.StemOf(source)
            || references.FindPicture(null, href) is not null;
        if (!showsItself)
        {
            unmapped.Add(Piece.Of("link of a picture", href));
        }

        InlineChildren(anchor, default, run, breaksLines: false);
    }

    /// <summary>Text that stands in no paragraph may have its paragraphs marked by empty lines.</summary>
    private static void Text(string text, InlineMarks marks, InlineRun run, bool breaksLines)
    {
        if (!breaksLines || !text.Contains('\n', StringComparison.Ordinal))
        {
            run.Text(text, marks);
            return;
        }

        var paragraphs = EmptyLines().Split(text);
        for (var index = 0; index < paragraphs.Length; index++)
        {
            if (index > 0)
            {
                run.EndParagraph();
            }

            var lines = paragraphs[index].Split('\n');
            for (var line = 0; line < lines.Length; line++)
            {
                if (line > 0)
                {
                    run.Break();
                }

                run.Text(lines[line], marks);
            }
        }
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"\r?\n[ \t\r]*\n\s*")]
    private static partial System.Text.RegularExpressions.Regex EmptyLines();
}
