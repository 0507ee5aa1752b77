using System.Text;
using System.Text.Json;
using Lavamedia.Exchange.Importing.Reports;

namespace Lavamedia.Exchange.Ghost;

/// <summary>Renders Mobiledoc 0.3, the form of Ghost's texts before version 5.</summary>
internal sealed class MobiledocText
{
    private const int MarkupSection = 1;
    private const int ImageSection = 2;
    private const int ListSection = 3;
    private const int CardSection = 10;

    private readonly JsonElement root;
    private readonly List<Piece> unmapped;
    private readonly StringBuilder html = new();

    private MobiledocText(JsonElement root, List<Piece> unmapped)
    {
        this.root = root;
        this.unmapped = unmapped;
    }

    public static string Render(string json, List<Piece> unmapped)
    {
        using var document = JsonDocument.Parse(json);
        var text = new MobiledocText(document.RootElement, unmapped);
        foreach (var section in document.RootElement.GetProperty("sections").EnumerateArray())
        {
            text.Section(section);
        }

        return text.html.ToString();
    }

    private void Section(JsonElement section)
    {
        switch (section[0].GetInt32())
        {
            case MarkupSection:
                Element(section[1].GetString()!, () => Markers(section[2]));
                break;
            case ImageSection:
                html.Append(null, $"<img src=\"{GhostCard.Encode(section[1].GetString())}\">");
                break;
            case ListSection:
                Element(
                    section[1].GetString()!,
                    () =>
                    {
                        foreach (var item in section[2].EnumerateArray())
                        {
                            Element("li", () => Markers(item));
                        }
                    }
                );
                break;
            case CardSection:
                var card = root.GetProperty("cards")[section[1].GetInt32()];
                html.Append(GhostCard.Render(card[0].GetString()!, card[1], unmapped));
                break;
        }
    }

    /// <summary>Runs of text: which markups open, how many close, and the text.</summary>
    private void Markers(JsonElement markers)
    {
        var open = new Stack<string>();
        foreach (var marker in markers.EnumerateArray())
        {
            foreach (var index in marker[1].EnumerateArray())
            {
                var markup = root.GetProperty("markups")[index.GetInt32()];
                var tag = markup[0].GetString()!;
                open.Push(tag);
                html.Append('<').Append(tag);
                if (markup.GetArrayLength() > 1 && Attribute(markup[1], "href") is { } address)
                {
                    html.Append(null, $" href=\"{GhostCard.Encode(address)}\"");
                }

                html.Append('>');
            }

            // An atom of 1 is a soft break; its text is a line break.
            html.Append(marker[0].GetInt32() == 1 ? "<br>" : GhostCard.Encode(marker[3].GetString()));
            for (var closes = marker[2].GetInt32(); closes > 0 && open.Count > 0; closes--)
            {
                html.Append("</").Append(open.Pop()).Append('>');
            }
        }
    }

    private static string? Attribute(JsonElement attributes, string name)
    {
        for (var index = 0; index + 1 < attributes.GetArrayLength(); index += 2)
        {
            if (attributes[index].GetString() == name)
            {
                return attributes[index + 1].GetString();
            }
        }

        return null;
    }

    private void Element(string tag, Action content)
    {
        html.Append('<').Append(tag).Append('>');
        content();
        html.Append("</").Append(tag).Append('>');
    }
}
