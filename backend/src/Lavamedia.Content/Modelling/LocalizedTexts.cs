using System.Collections.Immutable;
using System.Text.Json;
using Lavamedia.Content.Localization;

namespace Lavamedia.Content.Modelling;

/// <summary>A short text in several languages.</summary>
/// <param name="Texts">The texts by language.</param>
public sealed record LocalizedTexts(ImmutableSortedDictionary<string, string> Texts)
{
    /// <summary>Longest of the texts, in characters.</summary>
    public const int MaximumLength = 200;

    /// <summary>The text in a language; in the default language, or in any, where it is missing.</summary>
    public string In(string locale) =>
        Texts.GetValueOrDefault(locale)
        ?? Texts.GetValueOrDefault(ContentLocales.Default)
        ?? Texts.Values.FirstOrDefault()
        ?? string.Empty;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static LocalizedTexts Read(JsonElement? json) =>
        new(
            json is { ValueKind: JsonValueKind.Object } texts
                ? texts
                    .EnumerateObject()
                    .Where(text => text.Value.ValueKind == JsonValueKind.String)
                    .ToImmutableSortedDictionary(
                        text => text.Name,
                        text => text.Value.GetString()!,
                        StringComparer.Ordinal
                    )
                : ImmutableSortedDictionary<string, string>.Empty
        );

    /// <summary>The texts without white space around them; what is empty is left out.</summary>
    public static LocalizedTexts Of(IEnumerable<LocalizedTextInput>? texts) =>
        new(
            (texts ?? [])
                .Where(text => !string.IsNullOrWhiteSpace(text.Text))
                .GroupBy(text => text.Locale, StringComparer.Ordinal)
                .ToImmutableSortedDictionary(
                    group => group.Key,
                    group => group.Last().Text.Trim(),
                    StringComparer.Ordinal
                )
        );

    /// <summary>The texts as the database keeps them.</summary>
    public JsonElement Write() => JsonSerializer.SerializeToElement(Texts);

    /// <summary>The texts one by one.</summary>
    public IReadOnlyList<LocalizedText> ToList() => [.. Texts.Select(text => new LocalizedText(text.Key, text.Value))];
}
