using System.Text.Json.Nodes;

namespace Lavamedia.Exchange.Bodies;

/// <summary>Makes nodes and marks of the editor's document.</summary>
internal static class BodyNode
{
    public static JsonObject Of(string type, JsonObject? attributes = null, JsonArray? content = null)
    {
        var node = new JsonObject { ["type"] = type };
        if (attributes is not null)
        {
            node["attrs"] = attributes;
        }

        if (content is { Count: > 0 })
        {
            node["content"] = content;
        }

        return node;
    }

    public static JsonObject Paragraph(JsonArray inlines) => Of("paragraph", content: inlines);

    public static JsonObject Text(string text) => new() { ["type"] = "text", ["text"] = text };

    public static JsonObject Mark(string type, JsonObject? attributes = null) => Of(type, attributes);

    public static JsonObject Link(string address) => Mark("link", new JsonObject { ["href"] = address });

    /// <summary>A line that leads somewhere: what stands for a thing that cannot stand in a body itself.</summary>
    public static JsonObject LinkLine(string text, string address)
    {
        var run = Text(text);
        run["marks"] = new JsonArray(Link(address));
        return Paragraph([run]);
    }

    /// <summary>The type of a node.</summary>
    public static string TypeOf(JsonNode node) => node["type"]!.GetValue<string>();
}
