using System.Xml;

namespace Lavamedia.GraphQL.Types.Annotated.Scalars;

/// <summary>The scalar <c>Duration</c>: ISO 8601, such as <c>PT1M30S</c>.</summary>
public sealed class DurationCodec() : TextCodec<TimeSpan>("Duration")
{
    /// <inheritdoc/>
    protected override bool TryRead(string text, out TimeSpan value)
    {
        try
        {
            value = XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            value = default;
            return false;
        }
    }

    /// <inheritdoc/>
    protected override string Write(TimeSpan value) => XmlConvert.ToString(value);
}
