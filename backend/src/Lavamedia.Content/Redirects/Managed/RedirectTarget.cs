using System.Text;

namespace Lavamedia.Content.Redirects.Managed;

/// <summary>Where a redirect leads: a path of the portal, or an address elsewhere. Its stars are filled with what those of the source stand for.</summary>
/// <param name="Text">As the editor sees it.</param>
/// <param name="IsOwn">Whether it is a path of the portal.</param>
public sealed record RedirectTarget(string Text, bool IsOwn)
{
    /// <summary>Longest target, in characters.</summary>
    public const int MaximumLength = 2000;

    // Any host: it only helps to write paths in their encoded form.
    private const string SomeOrigin = "https://portal.invalid";

    /// <summary>How many stars it has.</summary>
    public int Stars => Text.Count(letter => letter == '*');

    /// <summary>The paths of the portal that it may lead to; null when it leads elsewhere.</summary>
    public PathPattern? Pattern =>
        IsOwn ? PathPattern.Parse(FirstStarOfEachSegment(Text.Split('?', '#')[0]))?.UpToLastStar() : null;

    /// <summary>Reads what an editor wrote; null when it is neither a path nor an address with http or https.</summary>
    /// <param name="text">A path or an address.</param>
    /// <param name="portalUrl">The address of the portal, which is taken for a path.</param>
    public static RedirectTarget? Parse(string text, string portalUrl)
    {
        var given = RedirectSource.OwnPath(text.Trim(), portalUrl);
        if (given.Length is 0 or > MaximumLength)
        {
            return null;
        }

        if (RedirectSource.IsPath(given))
        {
            return new RedirectTarget(given, IsOwn: true);
        }

        // A star in the host would let readers choose where they are led.
        return
            !given.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter == '\\')
            && Uri.TryCreate(given, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            && address.UserInfo.Length == 0
            && address.Host.Contains('.', StringComparison.Ordinal)
            && !HostOf(given).Contains('*', StringComparison.Ordinal)
            ? new RedirectTarget(given, IsOwn: false)
            : null;
    }

    /// <summary>The address with what the stars of the source stand for, encoded as addresses are. The host is always the editor's.</summary>
    public string Fill(IReadOnlyList<string[]> captures)
    {
        var filled = new StringBuilder();
        var (inQuery, next) = (false, 0);
        foreach (var letter in Text)
        {
            inQuery |= letter is '?' or '#';
            if (letter != '*')
            {
                filled.Append(letter);
            }
            else if (next < captures.Count)
            {
                var capture = captures[next++];
                filled.Append(
                    inQuery
                        ? Uri.EscapeDataString(string.Join('/', capture))
                        : string.Join('/', capture.Select(Uri.EscapeDataString))
                );
            }
        }

        return IsOwn ? Encode(SomeOrigin + Slashes(filled.ToString()))[SomeOrigin.Length..] : Encode(filled.ToString());
    }

    // What a star leaves empty must not make the address of another host of a path.
    private static string Slashes(string path) => "/" + path.TrimStart('/');

    private static string Encode(string address) => new Uri(address).AbsoluteUri;

    private static string HostOf(string address)
    {
        var start = address.IndexOf("//", StringComparison.Ordinal) + 2;
        var end = address.IndexOfAny(['/', '?', '#'], start);
        return end < 0 ? address[start..] : address[start..end];
    }

    private static string FirstStarOfEachSegment(string path) =>
        string.Join(
            '/',
            path.Split('/')
                .Select(segment =>
                    segment.IndexOf('*', StringComparison.Ordinal) is var first and >= 0
                        ? segment[..(first + 1)]
                        : segment
                )
        );
}
