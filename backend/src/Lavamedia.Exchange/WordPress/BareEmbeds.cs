using System.Net;
using System.Text.RegularExpressions;
using Lavamedia.Exchange.Bodies;

namespace Lavamedia.Exchange.WordPress;

/// <summary>An address on a line of its own is shown as what it leads to, when WordPress knows the site.</summary>
internal static partial class BareEmbeds
{
    /// <summary>The text with such lines as elements.</summary>
    public static string Mark(string html) =>
        Line()
            .Replace(
                html,
                line =>
                    EmbedAddress.IsShown(WebUtility.HtmlDecode(line.Value.Trim()))
                        ? $"<lava-embed href=\"{line.Value.Trim()}\"></lava-embed>"
                        : line.Value
            );

    [GeneratedRegex("""^[ \t]*https?://[^\s<>"]+[ \t]*$""", RegexOptions.Multiline)]
    private static partial Regex Line();
}
