using System.Collections.Frozen;

namespace Lavamedia.Content.Body;

/// <summary>Decides where a link in a body may lead: listed schemes, paths of this site and fragments, never script.</summary>
internal static class LinkAddress
{
    /// <summary>What is wrong with an address, or null when it may be used.</summary>
    public static string? Refuse(string address, FrozenSet<string> schemes)
    {
        if (address.Length == 0)
        {
            return "must not be empty";
        }

        // Browsers drop tabs and line breaks and trim controls before they look for a scheme: "java\nscript:" would run.
        if (address.Any(character => char.IsControl(character) || char.IsWhiteSpace(character) || character == '\\'))
        {
            return "must not contain white space, control characters or backslashes";
        }

        var scheme = Scheme(address);
        if (scheme is null)
        {
            return address.StartsWith("//", StringComparison.Ordinal) ? "must name its scheme, such as https://" : null;
        }

        if (!schemes.Contains(scheme))
        {
            return $"has the scheme '{scheme}', which is not one of {string.Join(", ", schemes.Order(StringComparer.Ordinal))}";
        }

        return
            scheme.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            && !Uri.TryCreate(address, UriKind.Absolute, out _)
            ? "is not a complete web address"
            : null;
    }

    /// <summary>What stands before the first colon, unless a slash, question mark or hash comes earlier (RFC 3986, section 4.2).</summary>
    private static string? Scheme(string address)
    {
        var end = address.AsSpan().IndexOfAny(":/?#");
        return end >= 0 && address[end] == ':' ? address[..end] : null;
    }
}
