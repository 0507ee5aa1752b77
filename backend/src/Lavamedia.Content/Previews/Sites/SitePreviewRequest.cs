using System.Globalization;

namespace Lavamedia.Content.Previews.Sites;

/// <summary>What the portal says with a request that is about another instant: <c>2027-03-28T09:30;SEAL</c>.</summary>
/// <param name="At">What a clock in the newsroom's zone shows.</param>
/// <param name="Seal">The right to see it.</param>
internal sealed record SitePreviewRequest(DateTime At, string Seal)
{
    /// <summary>The header of the request.</summary>
    public const string Header = "Lavamedia-Site-Preview";

    /// <summary>How browsers write a date and a time.</summary>
    public const string TimeFormat = "yyyy-MM-dd'T'HH:mm";

    /// <summary>Reads the header; null when it is not of this form.</summary>
    public static SitePreviewRequest? Read(string header)
    {
        var parts = header.Split(';', 2);
        return
            parts.Length == 2
            && DateTime.TryParseExact(
                parts[0],
                TimeFormat,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var at
            )
            ? new SitePreviewRequest(at, parts[1])
            : null;
    }
}
