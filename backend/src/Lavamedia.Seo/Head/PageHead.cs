using System.Text.Json;

namespace Lavamedia.Seo.Head;

/// <summary>Everything that stands in the head of an item's page on the portal.</summary>
/// <param name="Title">The whole title of the page.</param>
/// <param name="Description">What search results show below the title; the beginning of the text where nobody wrote any; null when there is no text.</param>
/// <param name="CanonicalUrl">The address that counts.</param>
/// <param name="Robots">What robots may do with the page, as the content of the meta element.</param>
/// <param name="Alternates">The page in all its languages, for <c>hreflang</c>; empty when it has one only.</param>
/// <param name="Properties">Open Graph: meta elements with a <c>property</c>.</param>
/// <param name="Names">Twitter cards: meta elements with a <c>name</c>.</param>
/// <param name="StructuredData">JSON-LD of schema.org, an array of documents.</param>
/// <param name="GeneratedStructuredData">The same made of the item alone, without what the newsroom wrote.</param>
public sealed record PageHead(
    string Title,
    string? Description,
    string CanonicalUrl,
    string Robots,
    IReadOnlyList<HeadAlternate> Alternates,
    IReadOnlyList<HeadMeta> Properties,
    IReadOnlyList<HeadMeta> Names,
    JsonElement StructuredData,
    JsonElement GeneratedStructuredData
);
