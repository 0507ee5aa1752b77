using System.Globalization;

namespace Lavamedia.GraphQL.Types.Annotated.Scalars;

/// <summary>The scalar <c>LocalTime</c>: a time of day without date and zone, to the second.</summary>
public sealed class LocalTimeCodec() : TextCodec<TimeOnly>("LocalTime")
{
    private const string Form = "HH:mm:ss";

    /// <inheritdoc/>
    protected override bool TryRead(string text, out TimeOnly value) =>
        TimeOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    protected override string Write(TimeOnly value) => value.ToString(Form, CultureInfo.InvariantCulture);
}
