using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Lavamedia.Exchange.Importing.Reports;

namespace Lavamedia.Exchange.Bodies;

/// <summary>Tables.</summary>
internal sealed partial class HtmlBody
{
    private const int LongestTableCaption = 300;

    private List<JsonObject> Table(IElement table, string? caption)
    {
        caption ??= TakeText(table.QuerySelector("caption"));
        var rows = table
            .QuerySelectorAll("tr")
            // Tables within cells are read with their cells.
            .Where(row => row.Closest("table") == table)
            .Select(Row)
            .Where(row => row.Count > 0)
            .Select(row => BodyNode.Of("tableRow", content: row))
            .ToArray();
        return rows.Length == 0
            ? [.. CaptionLine(caption)]
            :
            [
                BodyNode.Of(
                    "table",
                    caption is null ? null : new JsonObject { ["caption"] = CutCaption(caption, LongestTableCaption) },
                    new JsonArray([.. rows])
                ),
            ];
    }

    private JsonArray Row(IElement row) =>
        new([.. row.Children.Where(cell => cell.LocalName is "td" or "th").Select(Cell)]);

    private JsonObject Cell(IElement cell)
    {
        var paragraphs = new JsonArray();
        foreach (var block in Blocks(cell, DeepestNesting))
        {
            paragraphs.Add((JsonNode)(BodyNode.TypeOf(block) == "paragraph" ? block : Flatten(block)));
        }

        if (paragraphs.Count == 0)
        {
            paragraphs.Add((JsonNode)BodyNode.Of("paragraph"));
        }

        var spans = new JsonObject();
        AddSpan(spans, cell, "colspan", most: 30);
        AddSpan(spans, cell, "rowspan", most: 200);
        return BodyNode.Of(
            cell.LocalName == "th" ? "tableHeader" : "tableCell",
            spans.Count == 0 ? null : spans,
            paragraphs
        );
    }

    private static void AddSpan(JsonObject spans, IElement cell, string name, int most)
    {
        if (Number(cell, name) is { } span and > 1)
        {
            spans[name] = Math.Min(span, most);
        }
    }

    /// <summary>What a cell cannot have, as the words of it.</summary>
    private JsonObject Flatten(JsonObject block)
    {
        var words = string.Join(' ', TextsOf(block)).Trim();
        unmapped.Add(
            Piece.Of($"{BodyNode.TypeOf(block)} in a table", words.Length > 0 ? words : block.ToJsonString(), "text")
        );
        return words.Length == 0 ? BodyNode.Of("paragraph") : BodyNode.Paragraph([BodyNode.Text(words)]);
    }

    private static IEnumerable<string> TextsOf(JsonNode node) =>
        node["text"] is { } text ? [text.GetValue<string>()]
        : node["content"] is JsonArray content ? content.SelectMany(child => TextsOf(child!))
        : [];
}
