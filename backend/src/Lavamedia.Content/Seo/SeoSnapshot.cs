using System.Text.Json;

namespace Lavamedia.Content.Seo;

/// <summary>The form in which a version keeps what search engines are told.</summary>
public static class SeoSnapshot
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Reads the snapshot of a version.</summary>
    public static SeoMetadataInput Read(JsonElement snapshot) => snapshot.Deserialize<SeoMetadataInput>(Options)!;

    internal static JsonElement Write(SeoMetadataInput seo) => JsonSerializer.SerializeToElement(seo, Options);

    internal static SeoMetadataInput? Trim(SeoMetadataInput? seo)
    {
        var trimmed = seo is null
            ? null
            : new SeoMetadataInput(
                TextOrNull(seo.MetaTitle),
                TextOrNull(seo.MetaDescription),
                TextOrNull(seo.CanonicalUrl),
                TextOrNull(seo.SocialTitle),
                TextOrNull(seo.SocialDescription),
                TextOrNull(seo.KeyPhrase),
                seo.IsHidden,
                seo.SocialMediaId,
                MarkupOrNull(seo.SchemaMarkup)
            );
        return trimmed == new SeoMetadataInput() ? null : trimmed;
    }

    /// <summary>An empty object replaces nothing.</summary>
    private static JsonElement? MarkupOrNull(JsonElement? markup) =>
        markup switch
        {
            null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => null,
            { ValueKind: JsonValueKind.Object } members when !members.EnumerateObject().Any() => null,
            _ => markup,
        };

    private static string? TextOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
