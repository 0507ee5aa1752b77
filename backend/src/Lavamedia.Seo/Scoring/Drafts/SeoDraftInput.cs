using System.Text.Json;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Seo.Scoring.Drafts;

/// <summary>A page as it is being written.</summary>
public sealed record SeoDraftInput
{
    /// <summary>The item; absent while it was never saved.</summary>
    [ID<ContentItem>]
    public Guid? ContentId { get; init; }

    /// <summary>The language.</summary>
    [GraphQLType("Locale")]
    public required string Locale { get; init; }

    /// <summary>The headline.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>The standfirst.</summary>
    public string? Summary { get; init; }

    /// <summary>The part of the address that names it; absent while it is made of the title.</summary>
    public string? Slug { get; init; }

    /// <summary>The document.</summary>
    public JsonElement? Body { get; init; }

    /// <summary>The title in search results; the headline when absent.</summary>
    public string? MetaTitle { get; init; }

    /// <summary>The text in search results; the standfirst, or the beginning of the text, when absent.</summary>
    public string? MetaDescription { get; init; }

    /// <summary>The words by which it is to be found.</summary>
    public string? KeyPhrase { get; init; }

    /// <summary>Whether there is a picture at the top.</summary>
    public bool HasHero { get; init; }

    /// <summary>Whether the picture at the top has a text for those who do not see it.</summary>
    public bool HasHeroText { get; init; }

    /// <summary>Whether somebody signs.</summary>
    public bool IsSigned { get; init; }
}
