using System.Text;
using System.Text.Json;
using Lavamedia.Exchange.Importing.Reports;

namespace Lavamedia.Exchange.Ghost;

/// <summary>Renders Lexical, the form of Ghost's texts since version 5.</summary>
internal static class LexicalText
{
    private static readonly (int Bit, string Tag)[] Formats =
    [
        (1, "strong"),
        (2, "em"),
        (4, "s"),
        (8, "u"),
        (16, "code"),
        (32, "sub"),
        (64, "sup"),
        (128, "mark"),
    ];

    public static string Render(string json, List<Piece> unmapped)
    {
        using var document = JsonDocument.Parse(json);
        var html = new StringBuilder();
        Children(document.RootElement.GetProperty("root"), html, unmapped);
        return html.ToString();
    }

    private static void Children(JsonElement node, StringBuilder html, List<Piece> unmapped)
    {
        if (node.TryGetProperty("children", out var children))
        {
            foreach (var child in children.EnumerateArray())
            {
                Node(child, html, unmapped);
            }
        }
    }

    private static void Node(JsonElement node, StringBuilder html, List<Piece> unmapped)
    {
        var row = new GhostRow(node);
        var type = row.Text("type") ?? string.Empty;
        var tag = type switch
        {
            "paragraph" => "p",
            "heading" or "extended-heading" => row.Text("tag") ?? "h2",
            "quote" or "extended-quote" or "aside" => "blockquote",
            "list" => row.Text("tag") ?? "ul",
            "listitem" => "li",
            _ => null,
        };
        if (tag is not null)
        {
            html.Append('<').Append(tag).Append('>');
            Children(node, html, unmapped);
            html.Append("</").Append(tag).Append('>');
            return;
        }

        switch (type)
        {
            case "text" or "extended-text":
                Text(row, html);
                break;
            case "linebreak":
                html.Append("<br>");
                break;
            case "link" or "autolink":
                html.Append(null, $"<a href=\"{GhostCard.Encode(row.Text("url"))}\">");
                Children(node, html, unmapped);
                html.Append("</a>");
                break;
            default:
                html.Append(GhostCard.Render(type, node, unmapped));
                break;
        }
    }

    private static void Text(GhostRow text, StringBuilder html)
    {
        var format = int.TryParse(text.Text("format"), out var bits) ? bits : 0;
        var tags = Formats.Where(known => (format & known.Bit) != 0).Select(known => known.Tag).ToList();
        foreach (var tag in tags)
        {
            html.Append('<').Append(tag).Append('>');
        }

        html.Append(GhostCard.Encode(text.Text("text")));
        foreach (var tag in tags.AsEnumerable().Reverse())
        {
            html.Append("</").Append(tag).Append('>');
        }
    }
}
