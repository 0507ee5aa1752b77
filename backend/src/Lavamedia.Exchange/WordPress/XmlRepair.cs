using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Lavamedia.Exchange.WordPress;

/// <summary>Makes text harmless for an XML reader without changing what it says.</summary>
internal static partial class XmlRepair
{
    /// <summary>Text between tags: bare ampersands and less-than signs are escaped, entities of HTML become characters.</summary>
    public static void AppendText(StringBuilder to, string text) =>
        AppendWithoutControls(to, Ampersand().Replace(text, Escape).Replace("<", "&lt;", StringComparison.Ordinal));

    /// <summary>A tag; its attributes may have bare ampersands too.</summary>
    public static void AppendTag(StringBuilder to, string tag) =>
        AppendWithoutControls(to, Ampersand().Replace(tag, Escape));

    /// <summary>Anything, without the characters that XML forbids.</summary>
    public static void AppendWithoutControls(StringBuilder to, string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (XmlConvert.IsXmlChar(character))
            {
                to.Append(character);
            }
            else if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                to.Append(character).Append(text[++index]);
            }
        }
    }

    private static string Escape(Match match)
    {
        if (match.Length == 1)
        {
            return "&amp;";
        }

        var decoded = WebUtility.HtmlDecode(match.Value);
        return decoded == match.Value
            ? $"&amp;{match.Value[1..]}"
            : decoded
                .Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace("\"", "&quot;", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"&(?:#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)?")]
    private static partial Regex Ampersand();
}
