using System.Text.Json.Nodes;

namespace Lavamedia.Exchange.Bodies;

/// <summary>How a run of text is set.</summary>
internal readonly record struct InlineMarks(
    bool Bold = false,
    bool Italic = false,
    bool Strike = false,
    bool Code = false,
    bool Superscript = false,
    bool Subscript = false,
    string? Link = null
)
{
    /// <summary>The marks of the editor. Code stands alone there, and a link says more than the type face does.</summary>
    public JsonArray? ToJson()
    {
        if (Code && Link is null)
        {
            return [BodyNode.Mark("code")];
        }

        var marks = new JsonArray();
        if (Bold)
        {
            marks.Add((JsonNode)BodyNode.Mark("bold"));
        }

        if (Italic)
        {
            marks.Add((JsonNode)BodyNode.Mark("italic"));
        }

        if (Strike)
        {
            marks.Add((JsonNode)BodyNode.Mark("strike"));
        }

        if (Superscript || Subscript)
        {
            marks.Add((JsonNode)BodyNode.Mark(Superscript ? "superscript" : "subscript"));
        }

        if (Link is { } address)
        {
            marks.Add((JsonNode)BodyNode.Link(address));
        }

        return marks.Count > 0 ? marks : null;
    }
}
