namespace Lavamedia.Content.Redirects.Managed;

/// <summary>The addresses that a redirect is about: one, or all that a pattern matches.</summary>
/// <param name="Text">As the editor sees it: a path that begins with a slash.</param>
/// <param name="Key">The one form of all its spellings.</param>
/// <param name="Pattern">What paths it matches; a source with a query matches that query only.</param>
public sealed record RedirectSource(string Text, string Key, PathPattern Pattern)
{
    /// <summary>Longest source, in characters.</summary>
    public const int MaximumLength = LegacyAddress.MaximumLength;

    /// <summary>Whether it stands for many addresses.</summary>
    public bool IsPattern => Pattern.Stars > 0;

    /// <summary>Reads what an editor wrote; null when it is no path, or a pattern that is none.</summary>
    /// <param name="text">A path, or a whole address of the portal.</param>
    /// <param name="portalUrl">The address of the portal.</param>
    public static RedirectSource? Parse(string text, string portalUrl)
    {
        var given = OwnPath(text.Trim(), portalUrl).Split('#')[0];
        if (!IsPath(given) || given.Length > MaximumLength)
        {
            return null;
        }

        var (path, query) = Split(given);
        var pattern = PathPattern.Parse(path);
        if (
            pattern is null
            || (query.Length > 0 && (pattern.Stars > 0 || query.Contains('*', StringComparison.Ordinal)))
        )
        {
            return null;
        }

        var tidy = "/" + string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries));
        return new RedirectSource(query.Length > 0 ? $"{tidy}?{query}" : tidy, KeyOf(given), pattern);
    }

    /// <summary>
    /// What the spellings of one address have in common: a decoded path without slashes around it, and the members of its query in the
    /// order of the alphabet, all in small letters.
    /// </summary>
    public static string KeyOf(string pathAndQuery)
    {
        var (path, query) = Split(pathAndQuery.Split('#')[0]);
        var key = string.Join('/', PathPattern.SegmentsOf(path));
        var members = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString);
        return (
            query.Length > 0 ? $"{key}?{string.Join('&', members.Order(StringComparer.Ordinal))}" : key
        ).ToLowerInvariant();
    }

    /// <summary>An address of the portal as a path; anything else as it is.</summary>
    internal static string OwnPath(string text, string portalUrl)
    {
        var origin = portalUrl.TrimEnd('/');
        return
            text.StartsWith(origin, StringComparison.OrdinalIgnoreCase)
            && (text.Length == origin.Length || text[origin.Length] is '/' or '?' or '#')
            ? "/" + text[origin.Length..].TrimStart('/')
            : text;
    }

    /// <summary>Whether a text is a path of the portal, and nothing that a browser takes for an address elsewhere.</summary>
    internal static bool IsPath(string text) =>
        text.StartsWith('/')
        && !text.StartsWith("//", StringComparison.Ordinal)
        && !text.Contains('\\', StringComparison.Ordinal)
        && !Uri.UnescapeDataString(text).Any(char.IsControl)
        && !text.Any(char.IsWhiteSpace);

    private static (string Path, string Query) Split(string text) =>
        text.IndexOf('?', StringComparison.Ordinal) is var at and >= 0
            ? (text[..at], text[(at + 1)..])
            : (text, string.Empty);
}
