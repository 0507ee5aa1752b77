using System.Net;
using System.Text.RegularExpressions;
using Lavamedia.Exchange.Bodies;
using Lavamedia.Exchange.Importing.Sources;
using Lavamedia.Exchange.Markdown;

namespace Lavamedia.Exchange.Importing;

/// <summary>
/// Pictures, films, recordings and files that texts show and that the source lists nowhere. Those of the source itself are taken as well; what stands on
/// foreign sites belongs to others and stays a link.
/// </summary>
internal static partial class MediaInText
{
    /// <summary>Addresses of files of the source in a text.</summary>
    public static IEnumerable<string> Of(SourceText text, Uri? site) =>
        AddressesIn(text)
            .Select(address => RelativeReferences.Resolve(text.Place, address))
            .Where(address => IsOfSource(address, site));

    private static IEnumerable<string> AddressesIn(SourceText text)
    {
        var inHtml = HtmlMedia()
            .Matches(text.Value)
            .Concat(HtmlPoster().Matches(text.Value))
            .Concat(HtmlFile().Matches(text.Value))
            .Select(match => WebUtility.HtmlDecode(match.Groups["address"].Value.Trim()));
        return text.Form == TextForm.Markdown ? [.. MarkdownBody.PicturesIn(text.Value), .. inHtml] : inHtml;
    }

    private static bool IsOfSource(string address, Uri? site)
    {
        if (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.IsFile)
        {
            return true;
        }

        var host = PictureAddress.StemOf(address).Split('/')[0];
        return site is not null
            && (
                host.EndsWith(BareHost(site.Host), StringComparison.OrdinalIgnoreCase)
                || host.EndsWith(".files.wordpress.com", StringComparison.OrdinalIgnoreCase)
            );
    }

    private static string BareHost(string host) =>
        host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;

    [GeneratedRegex(
        """<(img|video|audio|source|lava-media)\b[^>]*?\ssrc\s*=\s*["'](?<address>[^"']+)["']""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex HtmlMedia();

    /// <summary>The link of a block that offers a file: the first one in it.</summary>
    [GeneratedRegex(
        """\sclass\s*=\s*["'][^"']*\b(?:wp-block-file|kg-file-card)(?![\w-])[^>]*>.{0,200}?<a\b[^>]*?\shref\s*=\s*["'](?<address>[^"']+)["']""",
        RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex HtmlFile();

    /// <summary>Ghost keeps the picture of a film beside it.</summary>
    [GeneratedRegex(
        """\s(poster|data-kg-thumbnail|data-kg-custom-thumbnail)\s*=\s*["'](?<address>[^"']+)["']""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex HtmlPoster();
}
