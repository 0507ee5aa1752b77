using System.Text.Json;
using Lavamedia.Content.Items;

namespace Lavamedia.Seo.Metadata;

/// <summary>What search engines and social networks are told about an item, where it differs from the item itself.</summary>
public sealed class SeoMetadata
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the item; one row for each.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The item.</summary>
    public ContentItem Content { get; init; } = null!;

    /// <summary>The title of the page; the headline when it is null.</summary>
    public string? MetaTitle { get; set; }

    /// <summary>The description of the page; the standfirst when it is null.</summary>
    public string? MetaDescription { get; set; }

    /// <summary>The address that counts when the text also stands elsewhere; the item's own when it is null.</summary>
    public string? CanonicalUrl { get; set; }

    /// <summary>The title when the item is shared; the one in search results when it is null.</summary>
    public string? SocialTitle { get; set; }

    /// <summary>The text when the item is shared; the one in search results when it is null.</summary>
    public string? SocialDescription { get; set; }

    /// <summary>The words by which the item is to be found.</summary>
    public string? KeyPhrase { get; set; }

    /// <summary>Whether search engines are asked to leave the page out.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Open Graph properties that differ from what the page derives, by name.</summary>
    public JsonElement? OpenGraph { get; set; }

    /// <summary>Members of the JSON-LD that differ from what the page derives, by name; null takes a derived one away.</summary>
    public JsonElement? SchemaMarkup { get; set; }
}
