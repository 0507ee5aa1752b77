using System.Globalization;

namespace Lavamedia.GraphQL.Types.Annotated.Scalars;

/// <summary>The scalar <c>LocalDateTime</c>: what a calendar and a clock on the wall show, without a zone.</summary>
public sealed class LocalDateTimeCodec() : TextCodec<DateTime>("LocalDateTime")
{
    private static readonly string[] Forms = ["yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm"];

    /// <inheritdoc/>
    protected override bool TryRead(string text, out DateTime value) =>
        DateTime.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    protected override string Write(DateTime value) => value.ToString(Forms[0], CultureInfo.InvariantCulture);
}
