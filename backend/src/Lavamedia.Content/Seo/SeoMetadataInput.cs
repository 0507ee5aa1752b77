using System.Text.Json;
using System.Text.Json.Serialization;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Assets;

namespace Lavamedia.Content.Seo;

/// <summary>What search engines and social networks are told of an item instead of its own texts.</summary>
/// <param name="MetaTitle">The title in search results; the headline when absent.</param>
/// <param name="MetaDescription">The text in search results; the standfirst, or the beginning of the text, when absent.</param>
/// <param name="CanonicalUrl">The address of the original when the item is a copy.</param>
/// <param name="SocialTitle">The title when the item is shared; the one in search results when absent.</param>
/// <param name="SocialDescription">The text when the item is shared; the one in search results when absent.</param>
/// <param name="KeyPhrase">The words by which the item is to be found; only the newsroom sees them.</param>
/// <param name="IsHidden">Whether search engines are asked to leave the page out.</param>
/// <param name="SocialMediaId">The picture of the library when the item is shared; the one at the top when absent.</param>
/// <param name="SchemaMarkup">
/// Members of the item's JSON-LD: each takes the place of the generated member of its name, or is added; one that is null takes it away.
/// </param>
public sealed record SeoMetadataInput(
    string? MetaTitle = null,
    string? MetaDescription = null,
    string? CanonicalUrl = null,
    string? SocialTitle = null,
    string? SocialDescription = null,
    string? KeyPhrase = null,
    bool IsHidden = false,
    // What is not said is not written, so that snapshots and checksums of versions before these members stay what they were.
    [property: ID<MediaAsset>]
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        Guid? SocialMediaId = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] JsonElement? SchemaMarkup = null
);
