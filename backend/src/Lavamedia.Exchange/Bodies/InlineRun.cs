using System.Text;
using System.Text.Json.Nodes;

namespace Lavamedia.Exchange.Bodies;

/// <summary>
/// Text that is being collected for a block, with the blocks that stand in the middle of it: other systems allow pictures within
/// paragraphs, a body does not.
/// </summary>
internal sealed class InlineRun
{
    private readonly List<Part> parts = [];

    /// <summary>Adds text; white space is collapsed later.</summary>
    public void Text(string text, InlineMarks marks)
    {
        if (text.Length > 0)
        {
            parts.Add(new Part(PartKind.Text, text.Replace("\0", string.Empty, StringComparison.Ordinal), marks));
        }
    }

    /// <summary>Adds a line break.</summary>
    public void Break() => parts.Add(Part.Break);

    /// <summary>Ends the paragraph.</summary>
    public void EndParagraph() => parts.Add(Part.End);

    /// <summary>Adds a node that stands in the text, such as a footnote.</summary>
    public void Inline(JsonObject node) => parts.Add(new Part(PartKind.Inline, string.Empty, default, node));

    /// <summary>Adds a block, which ends the paragraph.</summary>
    public void Block(JsonObject block) => parts.Add(new Part(PartKind.Block, string.Empty, default, block));

    /// <summary>What was collected, as blocks: paragraphs and what stood between them. Empty again afterwards.</summary>
    public IEnumerable<JsonObject> TakeBlocks(Func<JsonArray, JsonObject> paragraph)
    {
        var taken = parts.ToList();
        parts.Clear();
        var start = 0;
        for (var index = 0; index <= taken.Count; index++)
        {
            if (index < taken.Count && taken[index].Kind is PartKind.Text or PartKind.Break or PartKind.Inline)
            {
                continue;
            }

            if (Inlines(taken.GetRange(start, index - start)) is { Count: > 0 } inlines)
            {
                yield return paragraph(inlines);
            }

            if (index < taken.Count && taken[index].Node is { } block)
            {
                yield return block;
            }

            start = index + 1;
        }
    }

    private static JsonArray Inlines(List<Part> parts)
    {
        var runs = Collapse(parts);
        var nodes = new JsonArray();
        foreach (var run in runs)
        {
            if (run.Kind == PartKind.Break)
            {
                nodes.Add((JsonNode)BodyNode.Of("hardBreak"));
                continue;
            }

            if (run.Node is { } inline)
            {
                nodes.Add((JsonNode)inline);
                continue;
            }

            var node = BodyNode.Text(run.Text);
            if (run.Marks.ToJson() is { } marks)
            {
                node["marks"] = marks;
            }

            nodes.Add((JsonNode)node);
        }

        return nodes;
    }

    /// <summary>White space as browsers show it: one space for many, none at the edges of a line; neighbours set alike joined.</summary>
    private static List<Part> Collapse(List<Part> parts)
    {
        var runs = new List<Part>();
        var atStart = true;
        foreach (var part in parts)
        {
            if (part.Kind == PartKind.Break)
            {
                TrimEnd(runs);
                if (runs.Count > 0)
                {
                    runs.Add(part);
                }

                atStart = true;
                continue;
            }

            if (part.Kind == PartKind.Inline)
            {
                runs.Add(part);
                atStart = false;
                continue;
            }

            var text = CollapseText(part.Text, ref atStart);
            if (text.Length == 0)
            {
                continue;
            }

            if (runs.Count > 0 && runs[^1] is { Kind: PartKind.Text } last && last.Marks == part.Marks)
            {
                runs[^1] = last with { Text = last.Text + text };
            }
            else
            {
                runs.Add(part with { Text = text });
            }
        }

        TrimEnd(runs);
        while (runs.Count > 0 && runs[^1].Kind == PartKind.Break)
        {
            runs.RemoveAt(runs.Count - 1);
            TrimEnd(runs);
        }

        return runs;
    }

    private static string CollapseText(string text, ref bool afterSpace)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            // Not char.IsWhiteSpace: the spaces of French typography do not break and are text.
            if (character is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                if (!afterSpace)
                {
                    collapsed.Append(' ');
                }

                afterSpace = true;
            }
            else
            {
                collapsed.Append(character);
                afterSpace = false;
            }
        }

        return collapsed.ToString();
    }

    private static void TrimEnd(List<Part> runs)
    {
        while (runs.Count > 0 && runs[^1].Kind == PartKind.Text)
        {
            var trimmed = runs[^1].Text.TrimEnd(' ');
            if (trimmed.Length > 0)
            {
                runs[^1] = runs[^1] with { Text = trimmed };
                return;
            }

            runs.RemoveAt(runs.Count - 1);
        }
    }

    private enum PartKind
    {
        Text,
        Break,
        Inline,
        End,
        Block,
    }

    private sealed record Part(PartKind Kind, string Text, InlineMarks Marks, JsonObject? Node = null)
    {
        public static readonly Part Break = new(PartKind.Break, string.Empty, default);
        public static readonly Part End = new(PartKind.End, string.Empty, default);
    }
}
