using System.Globalization;

namespace Lavamedia.Seo.Head;

/// <summary>Writes instants as W3C's profile of ISO 8601 has them.</summary>
internal static class Instants
{
    public static string Write(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
