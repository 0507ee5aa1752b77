using System.Text;
using System.Text.Json;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.Content.Body;

/// <summary>A link of a text.</summary>
/// <param name="Address">Where it leads, as it was written.</param>
/// <param name="Text">The words that carry it.</param>
public sealed record TextLink(string Address, string Text);

/// <summary>Finds where a valid body leads its readers.</summary>
public static class BodyLinks
{
    /// <summary>The links in the order of the text, and the items that it refers to in blocks of their own.</summary>
    public static (IReadOnlyList<TextLink> Links, IReadOnlyList<Guid> Items) Find(JsonElement? body)
    {
        var links = new List<(string Address, StringBuilder Text)>();
        var items = new List<Guid>();
        if (body is { ValueKind: JsonValueKind.Object } document)
        {
            Collect(document, links, items);
        }

        return ([.. links.Select(link => new TextLink(link.Address, link.Text.ToString()))], items);
    }

    private static void Collect(JsonElement node, List<(string Address, StringBuilder Text)> links, List<Guid> items)
    {
        if (
            node.GetProperty("type").ValueEquals("relatedArticle"u8)
            && NodeId.TryDecode(
                node.GetProperty("attrs").GetProperty("contentItemId").GetString()!,
                nameof(ContentItem),
                out var id
            )
        )
        {
            items.Add(id);
        }

        if (!node.TryGetProperty("content", out var content))
        {
            return;
        }

        // A link with a word in italics is one link for readers, and several texts here.
        string? before = null;
        foreach (var child in content.EnumerateArray())
        {
            var address = AddressOf(child);
            if (address is not null)
            {
                if (address != before)
                {
                    links.Add((address, new StringBuilder()));
                }

                links[^1].Text.Append(child.TryGetProperty("text", out var text) ? text.GetString() : null);
            }

            before = address;
            Collect(child, links, items);
        }
    }

    private static string? AddressOf(JsonElement node) =>
        node.TryGetProperty("marks", out var marks)
            ? marks
                .EnumerateArray()
                .Where(mark => mark.GetProperty("type").ValueEquals("link"u8))
                .Select(mark => mark.GetProperty("attrs").GetProperty("href").GetString())
                .FirstOrDefault()
            : null;
}
