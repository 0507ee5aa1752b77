using System.Text.Json;
using System.Text.Json.Nodes;
using Lavamedia.Content.Body;
using Lavamedia.Content.Items;
using Lavamedia.Exchange.Bodies;
using Lavamedia.Exchange.Markdown;
using Lavamedia.GraphQL.Execution;
using Lavamedia.Media.Assets;

namespace Lavamedia.Api.Seed;

/// <summary>
/// An article's Markdown as the document of the editor. <c>![what it shows](picture:key "caption")</c> is a picture of the
/// magazine, and a fence with the info <c>block</c> holds a node of the document as JSON, in which <c>picture:key</c>,
/// <c>recording:key</c> and <c>article:key</c> stand for ids. What a body cannot have is a mistake here, and no remark.
/// </summary>
internal sealed class ArticleBody : IBodyReferences
{
    private const string PictureScheme = "picture:";
    private const string RecordingScheme = "recording:";
    private const string ArticleScheme = "article:";
    private const string BlockFence = "block";

    private readonly string file;
    private readonly IReadOnlyDictionary<string, Guid> media;
    private readonly IReadOnlyDictionary<string, Guid> articles;

    private ArticleBody(
        string file,
        IReadOnlyDictionary<string, Guid> media,
        IReadOnlyDictionary<string, Guid> articles
    )
    {
        this.file = file;
        this.media = media;
        this.articles = articles;
    }

    /// <summary>The document, valid against the body schema.</summary>
    /// <param name="file">The file, for messages.</param>
    /// <param name="markdown">The text without front matter.</param>
    /// <param name="media">Media assets by the keys of pictures and recordings.</param>
    /// <param name="articles">Items by the keys of articles, in the language of the text.</param>
    /// <exception cref="DemoContentException">The text uses what a body cannot have, or an unknown picture or article.</exception>
    public static JsonElement Convert(
        string file,
        string markdown,
        IReadOnlyDictionary<string, Guid> media,
        IReadOnlyDictionary<string, Guid> articles
    )
    {
        var article = new ArticleBody(file, media, articles);
        var body = MarkdownBody.Convert(markdown, article);
        if (body.Unmapped is [var first, ..])
        {
            throw new DemoContentException(file, $"a body has no {first.Kind}: {first.Excerpt}");
        }

        var document = JsonNode.Parse(body.Document?.GetRawText() ?? "{}")!.AsObject();
        article.ReadFences(
            document["content"] as JsonArray ?? throw new DemoContentException(file, "there is no text.")
        );
        return JsonSerializer.SerializeToElement(document);
    }

    /// <summary>The keys of the pictures that stand in a text.</summary>
    public static IEnumerable<string> PicturesIn(string markdown) =>
        MarkdownBody
            .PicturesIn(markdown)
            .Where(address => address.StartsWith(PictureScheme, StringComparison.Ordinal))
            .Select(address => address[PictureScheme.Length..]);

    Guid? IBodyReferences.FindPicture(string? externalId, string address) =>
        address.StartsWith(PictureScheme, StringComparison.Ordinal)
        && media.TryGetValue(address[PictureScheme.Length..], out var mediaId)
            ? mediaId
            : null;

    Guid? IBodyReferences.FindRecording(MediaType kind, string address) => null;

    BodyLink IBodyReferences.Rewrite(string address) => new(address);

    private void ReadFences(JsonArray blocks)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            if (blocks[index]!["attrs"]?["language"]?.GetValue<string>() == BlockFence)
            {
                blocks[index] = ReadFence(blocks[index]!["content"]![0]!["text"]!.GetValue<string>());
            }
        }
    }

    private JsonObject ReadFence(string json)
    {
        try
        {
            var node = JsonNode.Parse(json)!.AsObject();
            Resolve(node);
            return node;
        }
        catch (JsonException error)
        {
            throw new DemoContentException(file, error.Message);
        }
    }

    private void Resolve(JsonNode? node)
    {
        foreach (var (name, value) in node is JsonObject members ? members.ToList() : [])
        {
            if (value is JsonValue text && text.TryGetValue<string>(out var reference))
            {
                node![name] =
                    Find(reference, PictureScheme, media) is { } picture ? MediaReference.Format(picture)
                    : Find(reference, RecordingScheme, media) is { } recording ? MediaReference.Format(recording)
                    : Find(reference, ArticleScheme, articles) is { } article
                        ? NodeId.Encode(nameof(ContentItem), article)
                    : reference;
            }

            Resolve(value);
        }

        foreach (var child in node is JsonArray children ? children : [])
        {
            Resolve(child);
        }
    }

    private Guid? Find(string reference, string scheme, IReadOnlyDictionary<string, Guid> known) =>
        !reference.StartsWith(scheme, StringComparison.Ordinal) ? null
        : known.TryGetValue(reference[scheme.Length..], out var id) ? id
        : throw new DemoContentException(file, $"there is no '{reference}'.");
}
