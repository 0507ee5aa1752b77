namespace Lavamedia.Content.Seo;

/// <summary>What search engines and social networks are told of an item instead of its own texts.</summary>
/// <param name="MetaTitle">The title in search results; the headline when absent.</param>
/// <param name="MetaDescription">The text in search results; the standfirst, or the beginning of the text, when absent.</param>
/// <param name="CanonicalUrl">The address of the original when the item is a copy.</param>
/// <param name="SocialTitle">The title when the item is shared; the one in search results when absent.</param>
/// <param name="SocialDescription">The text when the item is shared; the one in search results when absent.</param>
/// <param name="KeyPhrase">The words by which the item is to be found; only the newsroom sees them.</param>
/// <param name="IsHidden">Whether search engines are asked to leave the page out.</param>
public sealed record SeoMetadataInput(
    string? MetaTitle = null,
    string? MetaDescription = null,
    string? CanonicalUrl = null,
    string? SocialTitle = null,
    string? SocialDescription = null,
    string? KeyPhrase = null,
    bool IsHidden = false
);
