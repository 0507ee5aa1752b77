using System.Text.Json;
using Lavamedia.Content.Bylines;
using Lavamedia.Content.Categories;
using Lavamedia.Content.Localization;
using Lavamedia.Content.Media;
using Lavamedia.Content.Seo;
using Lavamedia.Content.Tags;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Items;

/// <summary>What a new item starts with.</summary>
/// <param name="Type">What it is to readers.</param>
/// <param name="Locale">The language.</param>
public sealed record CreateContentItemInput(
    ContentType Type = ContentType.Article,
    [property: GraphQLType("Locale")] string Locale = ContentLocales.Default
)
{
    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>Made from the title when it is not given.</summary>
    public string? Slug { get; init; }

    /// <summary>A word or two above the headline.</summary>
    public string? Kicker { get; init; }

    /// <summary>The standfirst.</summary>
    public string? Summary { get; init; }

    /// <summary>A ProseMirror document, valid against the body schema.</summary>
    public JsonElement? Body { get; init; }

    /// <summary>The type that editors made, by its key; it decides what `type` is. A plain article or page when absent.</summary>
    public string? ContentTypeKey { get; init; }

    /// <summary>What it says in the fields of that type, by their keys; ids as they are given elsewhere.</summary>
    public JsonElement? Fields { get; init; }

    /// <summary>The author; whoever creates the item when neither this nor `bylines` is given.</summary>
    [ID<User>]
    public Guid? AuthorId { get; init; }

    /// <summary>Who signs the item, in this order; the first with an account is its author.</summary>
    public IReadOnlyList<BylineInput>? Bylines { get; init; }

    /// <summary>The tags.</summary>
    [ID<Tag>]
    public IReadOnlyList<Guid>? TagIds { get; init; }

    /// <summary>The categories, the main one first.</summary>
    [ID<Category>]
    public IReadOnlyList<Guid>? CategoryIds { get; init; }

    /// <summary>The picture at the top.</summary>
    public ContentMediaInput? Hero { get; init; }

    /// <summary>What search engines are told.</summary>
    public SeoMetadataInput? Seo { get; init; }

    /// <summary>The item of which this is a translation.</summary>
    [ID<ContentItem>]
    public Guid? TranslationOfId { get; init; }
}
