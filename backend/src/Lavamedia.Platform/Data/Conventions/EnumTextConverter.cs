using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lavamedia.Platform.Data.Conventions;

/// <summary>Writes an enum value in the words of the GraphQL schema: <c>InReview</c> as <c>IN_REVIEW</c>.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class EnumTextConverter<TEnum>()
    : ValueConverter<TEnum, string>(value => Write(value), text => Read(text))
    where TEnum : struct, Enum
{
    private static readonly EnumWords Words = new(typeof(TEnum));

    private static string Write(TEnum value) => Words.TextOf(Unsafe.BitCast<TEnum, int>(value));

    /// <summary>The value of a word of the database, for what is read past EF.</summary>
    /// <exception cref="InvalidOperationException">There is no such word.</exception>
    public static TEnum Read(string text) =>
        Words.TryRead(text, out var value)
            ? Unsafe.BitCast<int, TEnum>(value)
            : throw new InvalidOperationException(
                $"The database holds '{text}', which {typeof(TEnum).Name} does not know."
            );
}
