using System.Text.Json;

namespace Lavamedia.Seo.Scoring.Texts;

/// <summary>What a body consists of, as far as the rules ask.</summary>
internal sealed class BodyOutline
{
    private readonly List<int> headings = [];

    private BodyOutline() { }

    /// <summary>The levels of its headings, in their order.</summary>
    public IReadOnlyList<int> Headings => headings;

    /// <summary>Links to pages of the publication, and articles that the text refers to.</summary>
    public int InternalLinks { get; private set; }

    /// <summary>Pictures.</summary>
    public int Pictures { get; private set; }

    /// <summary>Pictures whose block says what they show; the asset's own text serves the others.</summary>
    public int DescribedPictures { get; private set; }

    /// <summary>The assets of the pictures that do not.</summary>
    public IReadOnlyList<string> UndescribedPictures => undescribed;

    private readonly List<string> undescribed = [];

    /// <summary>Reads a valid body.</summary>
    public static BodyOutline Read(JsonElement? body)
    {
        var outline = new BodyOutline();
        if (body is { ValueKind: JsonValueKind.Object } document)
        {
            outline.Add(document);
        }

        return outline;
    }

    private void Add(JsonElement node)
    {
        switch (node.TryGetProperty("type", out var type) ? type.GetString() : null)
        {
            case "heading" when Attribute(node, "level") is { ValueKind: JsonValueKind.Number } level:
                headings.Add(level.GetInt32());
                break;
            case "image":
                AddPicture(node);
                break;
            case "relatedArticle":
                InternalLinks++;
                break;
            case "text" when IsInternalLink(node):
                InternalLinks++;
                break;
        }

        if (node.TryGetProperty("content", out var content) && content.ValueKind == JsonValueKind.Array)
        {
            foreach (var child in content.EnumerateArray())
            {
                Add(child);
            }
        }
    }

    private void AddPicture(JsonElement node)
    {
        Pictures++;
        if (
            Attribute(node, "alternativeText") is { ValueKind: JsonValueKind.String } text
            && text.GetString() is { Length: > 0 }
        )
        {
            DescribedPictures++;
        }
        else if (Attribute(node, "mediaId") is { ValueKind: JsonValueKind.String } id)
        {
            undescribed.Add(id.GetString()!);
        }
    }

    private static bool IsInternalLink(JsonElement text) =>
        text.TryGetProperty("marks", out var marks)
        && marks.ValueKind == JsonValueKind.Array
        && marks
            .EnumerateArray()
            .Any(mark =>
                Attribute(mark, "href") is { ValueKind: JsonValueKind.String } href && href.GetString() is ['/', ..]
            );

    private static JsonElement? Attribute(JsonElement node, string name) =>
        node.TryGetProperty("attrs", out var attributes)
        && attributes.ValueKind == JsonValueKind.Object
        && attributes.TryGetProperty(name, out var value)
            ? value
            : null;
}
