using System.Text.Json.Nodes;
using Markdig.Syntax.Inlines;

namespace Lavamedia.Api.Seed.Markdown;

/// <summary>The text of a block: Markdown nests emphasis, the editor's document has runs of text with marks.</summary>
internal static class InlineText
{
    /// <summary>The runs and breaks of a block, neighbours with the same marks joined.</summary>
    /// <exception cref="DemoContentException">There is something that a body cannot have, such as HTML.</exception>
    public static JsonArray Of(ContainerInline container, string file)
    {
        var nodes = new JsonArray();
        Collect(container, [], nodes, file);
        return nodes;
    }

    /// <summary>The first run of the first block, if it begins with text.</summary>
    public static string? FirstText(JsonArray blocks) =>
        blocks.FirstOrDefault()?["content"]?[0]?["text"]?.GetValue<string>();

    /// <summary>Changes the text of a run.</summary>
    public static void Replace(JsonNode run, string text) => run["text"] = text;

    private static void Collect(ContainerInline container, JsonArray marks, JsonArray nodes, string file)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline text:
                    Add(nodes, text.ToString(), marks);
                    break;
                case HtmlEntityInline entity:
                    Add(nodes, entity.Transcoded.ToString(), marks);
                    break;
                case CodeInline code:
                    Add(nodes, code.Content, [Mark("code")]);
                    break;
                case LineBreakInline { IsHard: true }:
                    nodes.Add((JsonNode)new JsonObject { ["type"] = "hardBreak" });
                    break;
                case LineBreakInline:
                    Add(nodes, " ", marks);
                    break;
                case EmphasisInline emphasis:
                    Collect(emphasis, With(marks, Mark(emphasis.DelimiterCount == 2 ? "bold" : "italic")), nodes, file);
                    break;
                case LinkInline { IsImage: false } link:
                    Collect(link, With(marks, Mark("link", new JsonObject { ["href"] = link.Url })), nodes, file);
                    break;
                default:
                    throw new DemoContentException(
                        file,
                        $"line {inline.Line + 1}: a text has no {inline.GetType().Name}."
                    );
            }
        }
    }

    private static void Add(JsonArray nodes, string text, JsonArray marks)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (
            nodes.LastOrDefault() is JsonObject last
            && last["text"] is { } before
            && JsonNode.DeepEquals(last["marks"] ?? new JsonArray(), marks)
        )
        {
            Replace(last, before.GetValue<string>() + text);
            return;
        }

        var run = new JsonObject { ["type"] = "text", ["text"] = text };
        if (marks.Count > 0)
        {
            run["marks"] = marks.DeepClone();
        }

        nodes.Add((JsonNode)run);
    }

    private static JsonArray With(JsonArray marks, JsonObject mark)
    {
        var more = (JsonArray)marks.DeepClone();
        more.Add((JsonNode)mark);
        return more;
    }

    private static JsonObject Mark(string type, JsonObject? attributes = null) =>
        attributes is null
            ? new JsonObject { ["type"] = type }
            : new JsonObject { ["type"] = type, ["attrs"] = attributes };
}
