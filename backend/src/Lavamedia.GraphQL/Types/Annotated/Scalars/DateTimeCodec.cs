using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lavamedia.GraphQL.Types.Annotated.Scalars;

/// <summary>The scalar <c>DateTime</c>: RFC 3339 with up to seven fraction digits; written in UTC.</summary>
public sealed partial class DateTimeCodec() : TextCodec<DateTimeOffset>("DateTime")
{
    /// <inheritdoc/>
    public override bool TryWrite(object value, Utf8JsonWriter writer, [NotNullWhen(false)] out string? error) =>
        base.TryWrite(value is DateTime time ? new DateTimeOffset(time.ToUniversalTime()) : value, writer, out error);

    /// <inheritdoc/>
    protected override bool TryRead(string text, out DateTimeOffset value)
    {
        value = default;
        return Form().IsMatch(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out value);
    }

    /// <inheritdoc/>
    protected override string Write(DateTimeOffset value) =>
        value.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + "Z";

    [GeneratedRegex(
        @"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,7})?(Z|[+-]\d{2}:\d{2})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
