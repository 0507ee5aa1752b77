using System.Net;
using System.Text.RegularExpressions;

namespace Lavamedia.Exchange.Bodies;

/// <summary>HTML where only text may stand.</summary>
internal static partial class HtmlText
{
    /// <summary>The words; null when there are none.</summary>
    public static string? Of(string? html)
    {
        var text = html is null
            ? string.Empty
            : WebUtility.HtmlDecode(Tags().Replace(Phrases().Replace(html, string.Empty), " "));
        text = Blanks().Replace(text, " ").Trim();
        return text.Length == 0 ? null : text;
    }

    // Tags of phrases leave no gap: "un <b>mot</b>." is one sentence.
    [GeneratedRegex(@"</?(?:a|b|i|em|strong|span|u|s|code|abbr|sub|sup|small|q|cite)\b[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Phrases();

    [GeneratedRegex(@"<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"[ \t\r\n]+")]
    private static partial Regex Blanks();
}
