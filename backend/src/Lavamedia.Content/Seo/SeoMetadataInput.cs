namespace Lavamedia.Content.Seo;

/// <summary>What search engines and social networks are told of an item instead of its own texts.</summary>
/// <param name="MetaTitle">The title in search results; the headline when absent.</param>
/// <param name="MetaDescription">The text in search results; the standfirst when absent.</param>
/// <param name="CanonicalUrl">The address of the original when the item is a copy.</param>
public sealed record SeoMetadataInput(
    string? MetaTitle = null,
    string? MetaDescription = null,
    string? CanonicalUrl = null
);
