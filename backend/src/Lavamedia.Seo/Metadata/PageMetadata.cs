using System.Text.Json;

namespace Lavamedia.Seo.Metadata;

/// <summary>What search engines and social networks are told about an item or a version of it, where it differs from the text itself.</summary>
public sealed record PageMetadata
{
    /// <summary>The key of the item; null for a version, whose page is not there yet or not there any more.</summary>
    public Guid? ContentId { get; init; }

    /// <summary>The title of the page; the headline when it is null.</summary>
    public string? MetaTitle { get; init; }

    /// <summary>The description of the page; the standfirst when it is null.</summary>
    public string? MetaDescription { get; init; }

    /// <summary>The address that counts when the text also stands elsewhere.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>The title when the item is shared; the one in search results when it is null.</summary>
    public string? SocialTitle { get; init; }

    /// <summary>The text when the item is shared; the one in search results when it is null.</summary>
    public string? SocialDescription { get; init; }

    /// <summary>The key of the picture when the item is shared; the one at the top when it is null.</summary>
    public Guid? SocialMediaId { get; init; }

    /// <summary>The words by which the item is to be found.</summary>
    public string? KeyPhrase { get; init; }

    /// <summary>Whether search engines are asked to leave the page out.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Open Graph properties that differ from what the page derives, by name.</summary>
    public JsonElement? OpenGraph { get; init; }

    /// <summary>Members of the JSON-LD that differ from what the page derives, by name; null takes a derived one away.</summary>
    public JsonElement? SchemaMarkup { get; init; }
}
