using System.Text.Json;

namespace Lavamedia.Seo.Metadata;

/// <summary>What search engines and social networks are told about an item or a version of it, where it differs from the text itself.</summary>
/// <param name="MetaTitle">The title of the page; the headline when it is null.</param>
/// <param name="MetaDescription">The description of the page; the standfirst when it is null.</param>
/// <param name="CanonicalUrl">The address that counts when the text also stands elsewhere.</param>
/// <param name="OpenGraph">Open Graph properties that differ from what the page derives, by name.</param>
/// <param name="SchemaMarkup">JSON-LD beyond what the page derives.</param>
public sealed record PageMetadata(
    string? MetaTitle,
    string? MetaDescription,
    string? CanonicalUrl,
    JsonElement? OpenGraph = null,
    JsonElement? SchemaMarkup = null
);
