using System.Text.RegularExpressions;

namespace Lavamedia.Exchange.Bodies;

/// <summary>Addresses of pictures: the same picture has many, one for each size and host that serves it.</summary>
internal static partial class PictureAddress
{
    /// <summary>What the addresses of all sizes of a picture have in common: without scheme, host of a CDN, query and size.</summary>
    public static string StemOf(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var stem = end < 0 ? address : address[..end];
        var scheme = stem.IndexOf("//", StringComparison.Ordinal);
        stem = scheme < 0 ? stem : stem[(scheme + 2)..];
        if (Photon().Match(stem) is { Success: true } cdn)
        {
            stem = stem[cdn.Length..];
        }

        stem = Size().Replace(stem, "$2");
        return Uri.UnescapeDataString(stem).ToLowerInvariant();
    }

    // WordPress.com's picture servers: i0.wp.com/example.org/wp-content/…
    [GeneratedRegex(@"^i\d\.wp\.com/", RegexOptions.IgnoreCase)]
    private static partial Regex Photon();

    [GeneratedRegex(@"(-\d{1,5}x\d{1,5}|-scaled)(\.[a-z0-9]{2,5})$", RegexOptions.IgnoreCase)]
    private static partial Regex Size();
}
