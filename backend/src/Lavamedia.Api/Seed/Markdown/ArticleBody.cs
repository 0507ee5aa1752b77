using System.Text.Json;
using System.Text.Json.Nodes;
using Lavamedia.Content.Body;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Execution;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Lavamedia.Api.Seed.Markdown;

/// <summary>
/// Turns an article's Markdown into the document of the editor. Beyond CommonMark, <c>&gt; [!pullquote] text — who</c> is a
/// pull quote, <c>![what it shows](picture:key "caption")</c> a picture of the magazine, and a fence with the info <c>block</c> holds
/// a node of the document as JSON, in which <c>picture:key</c> and <c>article:key</c> stand for ids.
/// </summary>
internal sealed class ArticleBody
{
    private const string PictureScheme = "picture:";
    private const string ArticleScheme = "article:";
    private const string BlockFence = "block";
    private const string PullQuoteMark = "[!pullquote]";
    private const string Attribution = " — ";

    private static readonly MarkdownPipeline CommonMark = new MarkdownPipelineBuilder().Build();

    private readonly string file;
    private readonly IReadOnlyDictionary<string, Guid> pictures;
    private readonly IReadOnlyDictionary<string, Guid> articles;

    private ArticleBody(
        string file,
        IReadOnlyDictionary<string, Guid> pictures,
        IReadOnlyDictionary<string, Guid> articles
    )
    {
        this.file = file;
        this.pictures = pictures;
        this.articles = articles;
    }

    /// <summary>The document, valid against the body schema.</summary>
    /// <param name="file">The file, for messages.</param>
    /// <param name="markdown">The text without front matter.</param>
    /// <param name="pictures">Media assets by the keys of pictures.</param>
    /// <param name="articles">Items by the keys of articles, in the language of the text.</param>
    /// <exception cref="DemoContentException">The text uses what a body cannot have, or an unknown picture or article.</exception>
    public static JsonElement Convert(
        string file,
        string markdown,
        IReadOnlyDictionary<string, Guid> pictures,
        IReadOnlyDictionary<string, Guid> articles
    )
    {
        var blocks = new ArticleBody(file, pictures, articles).Blocks(Markdig.Markdown.Parse(markdown, CommonMark));
        return JsonSerializer.SerializeToElement(Node("doc", content: blocks));
    }

    /// <summary>The keys of the pictures that stand in a text.</summary>
    public static IEnumerable<string> PicturesIn(string markdown) =>
        Markdig
            .Markdown.Parse(markdown, CommonMark)
            .Descendants<LinkInline>()
            .Where(link => link.IsImage && link.Url?.StartsWith(PictureScheme, StringComparison.Ordinal) == true)
            .Select(link => link.Url![PictureScheme.Length..]);

    private JsonArray Blocks(ContainerBlock container) => new([.. container.Select(Block)]);

    private JsonObject Block(Block block) =>
        block switch
        {
            HeadingBlock heading => Node("heading", new JsonObject { ["level"] = heading.Level }, Inlines(heading)),
            ParagraphBlock { Inline.FirstChild: LinkInline { IsImage: true, NextSibling: null } picture } => Picture(
                picture
            ),
            ParagraphBlock paragraph => Node("paragraph", content: Inlines(paragraph)),
            QuoteBlock quote => Quote(quote),
            ListBlock { IsOrdered: true } list => Node(
                "orderedList",
                new JsonObject { ["start"] = StartOf(list) },
                Blocks(list)
            ),
            ListBlock list => Node("bulletList", content: Blocks(list)),
            ListItemBlock item => Node("listItem", content: Blocks(item)),
            FencedCodeBlock { Info: BlockFence } json => Raw(json),
            FencedCodeBlock code => Node(
                "codeBlock",
                new JsonObject { ["language"] = code.Info },
                new JsonArray(new JsonObject { ["type"] = "text", ["text"] = code.Lines.ToString() })
            ),
            ThematicBreakBlock => Node("horizontalRule"),
            _ => throw new DemoContentException(file, $"line {block.Line + 1}: a body has no {block.GetType().Name}."),
        };

    private JsonObject Raw(FencedCodeBlock fence)
    {
        try
        {
            var node = JsonNode.Parse(fence.Lines.ToString())!.AsObject();
            Resolve(node);
            return node;
        }
        catch (JsonException error)
        {
            throw new DemoContentException(file, $"line {fence.Line + 1}: {error.Message}");
        }
    }

    private void Resolve(JsonNode? node)
    {
        foreach (var (name, value) in node is JsonObject members ? members.ToList() : [])
        {
            if (value is JsonValue text && text.TryGetValue<string>(out var reference))
            {
                node![name] =
                    Find(reference, PictureScheme, pictures) is { } picture ? MediaReference.Format(picture)
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

    private JsonObject Picture(LinkInline picture)
    {
        var key =
            picture.Url?.StartsWith(PictureScheme, StringComparison.Ordinal) == true
                ? picture.Url[PictureScheme.Length..]
                : null;
        if (key is null || !pictures.TryGetValue(key, out var mediaId))
        {
            throw new DemoContentException(file, $"line {picture.Line + 1}: there is no picture '{picture.Url}'.");
        }

        return Node(
            "image",
            new JsonObject
            {
                ["mediaId"] = MediaReference.Format(mediaId),
                ["alternativeText"] = string.Concat(
                    picture.Descendants<LiteralInline>().Select(text => text.ToString())
                ),
                ["caption"] = picture.Title,
            }
        );
    }

    private JsonObject Quote(QuoteBlock quote)
    {
        var content = Blocks(quote);
        var text = InlineText.FirstText(content);
        if (text is null || !text.StartsWith(PullQuoteMark, StringComparison.Ordinal))
        {
            return Node("blockquote", content: content);
        }

        var words = content[0]!["content"]!.AsArray();
        InlineText.Replace(words[0]!, text[PullQuoteMark.Length..].TrimStart());
        var attributes = new JsonObject { ["attribution"] = TakeAttribution(words) };
        return Node("pullQuote", attributes, (JsonArray)words.DeepClone());
    }

    private static string? TakeAttribution(JsonArray words)
    {
        var last = words[^1]!;
        var text = last["text"]!.GetValue<string>();
        var dash = text.LastIndexOf(Attribution, StringComparison.Ordinal);
        if (dash < 0)
        {
            return null;
        }

        InlineText.Replace(last, text[..dash]);
        return text[(dash + Attribution.Length)..];
    }

    private JsonArray Inlines(LeafBlock block) => InlineText.Of(block.Inline!, file);

    private static int StartOf(ListBlock list) => int.TryParse(list.OrderedStart, out var start) ? start : 1;

    private static JsonObject Node(string type, JsonObject? attributes = null, JsonArray? content = null)
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
}
