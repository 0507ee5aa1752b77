using System.Text.RegularExpressions;
using Lavamedia.Content.Body;

namespace Lavamedia.Exchange.Bodies;

/// <summary>Addresses of films, posts and the like that other systems show in the page.</summary>
internal static partial class EmbedAddress
{
    private static readonly string[] Hosts =
    [
        "youtube.com",
        "youtu.be",
        "vimeo.com",
        "dailymotion.com",
        "twitter.com",
        "x.com",
        "instagram.com",
        "facebook.com",
        "tiktok.com",
        "soundcloud.com",
        "spotify.com",
        "mastodon.social",
        "bsky.app",
        "flickr.com",
        "ted.com",
    ];

    /// <summary>Whether a bare address on a line of its own is shown rather than written.</summary>
    public static bool IsShown(string address) =>
        EmbedProvider.Find(PageOf(address)) is not null
        || Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && Array.Exists(
                Hosts,
                host =>
                    uri.Host.Equals(host, StringComparison.OrdinalIgnoreCase)
                    || uri.Host.EndsWith($".{host}", StringComparison.OrdinalIgnoreCase)
            );

    /// <summary>The page for people behind the address of a frame, where that is known.</summary>
    public static string PageOf(string address)
    {
        address = address.Trim();
        address =
            address.StartsWith("//", StringComparison.Ordinal) ? $"https:{address}"
            : address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? $"https://{address[7..]}"
            : address;
        if (YouTubeFrame().Match(address) is { Success: true } film)
        {
            return $"https://www.youtube.com/watch?v={film.Groups[1].Value}";
        }

        return VimeoFrame().Match(address) is { Success: true } other
            ? $"https://vimeo.com/{other.Groups[1].Value}"
            : address;
    }

    [GeneratedRegex(@"^(?:https?:)?//(?:www\.)?youtube(?:-nocookie)?\.com/embed/([\w-]+)")]
    private static partial Regex YouTubeFrame();

    [GeneratedRegex(@"^(?:https?:)?//player\.vimeo\.com/video/(\d+)")]
    private static partial Regex VimeoFrame();
}
