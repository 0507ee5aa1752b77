using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lavamedia.Platform.Data.Conventions;

/// <summary>Writes an enum value in the words of the GraphQL schema: <c>InReview</c> as <c>IN_REVIEW</c>.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class EnumTextConverter<TEnum>()
    : ValueConverter<TEnum, string>(value => Write(value), text => Read(text))
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Texts = Enum.GetValues<TEnum>()
        .ToFrozenDictionary(value => value, value => SnakeCase.From(value.ToString()).ToUpperInvariant());

    private static readonly FrozenDictionary<string, TEnum> Values = Texts.ToFrozenDictionary(
        pair => pair.Value,
        pair => pair.Key,
        StringComparer.Ordinal
    );

    private static string Write(TEnum value) => Texts[value];

    private static TEnum Read(string text) =>
        Values.TryGetValue(text, out var value)
            ? value
            : throw new InvalidOperationException(
                $"The database holds '{text}', which {typeof(TEnum).Name} does not know."
            );
}
