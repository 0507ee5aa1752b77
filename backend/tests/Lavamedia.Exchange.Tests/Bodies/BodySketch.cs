using System.Text;
using System.Text.Json;
using Lavamedia.Content.Body;

namespace Lavamedia.Exchange.Tests.Bodies;

/// <summary>A document in few words, so that an expectation reads at a glance: <c>p(un {bold:mot})</c>.</summary>
internal static class BodySketch
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["paragraph"] = "p",
        ["heading"] = "h",
        ["bulletList"] = "ul",
        ["orderedList"] = "ol",
        ["listItem"] = "li",
        ["blockquote"] = "quote",
        ["codeBlock"] = "code",
        ["horizontalRule"] = "hr",
        ["hardBreak"] = "br",
    };

    /// <summary>The sketch; the document must be valid.</summary>
    public static string Of(JsonElement? document)
    {
        if (document is not { } body)
        {
            return string.Empty;
        }

        BodyValidator.Validate(body).Select(problem => problem.Message).ShouldBeEmpty(body.GetRawText());
        return string.Concat(Children(body).Select(Node));
    }

    private static string Node(JsonElement node)
    {
        var type = node.GetProperty("type").GetString()!;
        if (type == "text")
        {
            return Text(node);
        }

        var sketch = new StringBuilder(Names.GetValueOrDefault(type, type));
        if (node.TryGetProperty("attrs", out var attributes))
        {
            foreach (var attribute in attributes.EnumerateObject())
            {
                var value =
                    attribute.Name == "mediaId" && type == "video" ? "61"
                    : attribute.Name == "mediaId" && type == "audio" ? "62"
                    : attribute.Name == "mediaId" && type == "file" ? "63"
                    : attribute.Name is "mediaId" or "posterId" && attribute.Value.ValueKind == JsonValueKind.String
                        ? "59"
                    : attribute.Value.ToString();
                sketch.Append(value.Length == 0 ? string.Empty : $"[{value}]");
            }
        }

        return sketch.Append('(').AppendJoin(string.Empty, Children(node).Select(Node)).Append(')').ToString();
    }

    private static string Text(JsonElement node)
    {
        var text = node.GetProperty("text").GetString()!;
        if (!node.TryGetProperty("marks", out var marks))
        {
            return text;
        }

        var names = marks
            .EnumerateArray()
            .Select(mark =>
                mark.TryGetProperty("attrs", out var attributes)
                    ? attributes.GetProperty("href").GetString()!
                    : mark.GetProperty("type").GetString()!
            );
        return $"{{{string.Join(' ', names)}:{text}}}";
    }

    private static List<JsonElement> Children(JsonElement node) =>
        node.TryGetProperty("content", out var content) ? [.. content.EnumerateArray()] : [];
}
