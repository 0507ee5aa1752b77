using System.Globalization;
using System.Xml.Linq;

namespace Lavamedia.Exchange.WordPress;

/// <summary>The fields of an element of an export.</summary>
internal static class WxrFields
{
    private static readonly XNamespace Vocabulary = "wp";

    /// <summary>A field, without the white space around it; null when it is missing or empty.</summary>
    public static string? Wp(this XElement element, string name) => Text(element.Element(Vocabulary + name));

    /// <summary>A field of another vocabulary, or of none.</summary>
    public static string? Field(this XElement element, string name, string prefix = "") =>
        Text(element.Element(XName.Get(name, prefix)));

    /// <summary>All elements of WordPress's own vocabulary with a name.</summary>
    public static IEnumerable<XElement> AllWp(this XElement element, string name) =>
        element.Elements(Vocabulary + name);

    /// <summary>When: the time in UTC when it is given, otherwise the date of the feed, otherwise the site's own time.</summary>
    public static DateTimeOffset? Date(this XElement item)
    {
        if (Time(item.Wp("post_date_gmt")) is { } exact)
        {
            return exact;
        }

        return
            DateTimeOffset.TryParse(
                item.Field("pubDate"),
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
                out var published
            )
            && published.Year > 1900
            ? published
            : Time(item.Wp("post_date"));
    }

    private static DateTimeOffset? Time(string? text) =>
        DateTimeOffset.TryParseExact(
            text,
            "yyyy-MM-dd HH:mm:ss",
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var time
        )
            ? time
            : null;

    private static string? Text(XElement? element) =>
        string.IsNullOrWhiteSpace(element?.Value) ? null : element.Value.Trim();
}
