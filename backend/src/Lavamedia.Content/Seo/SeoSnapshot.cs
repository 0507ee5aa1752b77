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
                seo.IsHidden
            );
        return trimmed == new SeoMetadataInput() ? null : trimmed;
    }

    private static string? TextOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
