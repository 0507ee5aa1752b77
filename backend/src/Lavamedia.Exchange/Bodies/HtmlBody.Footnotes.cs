using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace Lavamedia.Exchange.Bodies;

/// <summary>
/// Footnotes stand in the text where they belong; other systems collect them at its end and refer to them by number.
/// </summary>
internal sealed partial class HtmlBody
{
    private const string Lists = ".footnotes li[id], .wp-block-footnotes li[id]";

    private readonly Dictionary<string, IElement> footnotes = new(StringComparer.Ordinal);

    /// <summary>Takes the collected notes out of the text.</summary>
    private void TakeFootnotes(IElement container)
    {
        foreach (var note in container.QuerySelectorAll(Lists))
        {
            foreach (var back in note.QuerySelectorAll("a.footnote-back-ref, a[href^='#fnref']"))
            {
                back.Remove();
            }

            footnotes.TryAdd(note.Id!, note);
        }

        foreach (var list in container.QuerySelectorAll(".footnotes, .wp-block-footnotes"))
        {
            list.Remove();
        }
    }

    /// <summary>The note that a link leads to, or null when it leads elsewhere.</summary>
    private JsonObject? FootnoteOf(IElement anchor)
    {
        if (
            anchor.GetAttribute("href") is not ['#', .. var id]
            || !footnotes.TryGetValue(Uri.UnescapeDataString(id), out var note)
        )
        {
            return null;
        }

        var run = new InlineRun();
        InlineChildren(note, default, run, breaksLines: false);
        var texts = new JsonArray();
        foreach (var block in run.TakeBlocks(BodyNode.Paragraph))
        {
            foreach (var child in block["content"] as JsonArray ?? [])
            {
                if (BodyNode.TypeOf(child!) == "text")
                {
                    texts.Add(child!.DeepClone());
                }
            }
        }

        return BodyNode.Of("footnote", content: texts);
    }
}
