using System.Xml.Linq;
using Lavamedia.Exchange.Importing.Reports;
using Lavamedia.Exchange.Importing.Sources;

namespace Lavamedia.Exchange.WordPress;

/// <summary>An export of WordPress (WXR).</summary>
internal sealed class WordPressSource : IImportSource
{
    private readonly string path;

    private WordPressSource(string path, Uri? site, string? language)
    {
        this.path = path;
        Site = site;
        Language = language;
        Name = $"wordpress:{site?.GetLeftPart(UriPartial.Path).TrimEnd('/') ?? Path.GetFileName(path)}";
    }

    /// <inheritdoc />
    public string Name { get; }

    /// <inheritdoc />
    public Uri? Site { get; }

    /// <inheritdoc />
    public string? Language { get; }

    /// <summary>Reads what the export says of its site.</summary>
    /// <exception cref="ImportFormatException">The file is not an export of WordPress.</exception>
    public static WordPressSource Open(string path)
    {
        var head = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (element, xml) in WxrReader.Read(path))
        {
            if (element.Name is "item" or "wp:author" or "wp:category" or "wp:tag" or "wp:term")
            {
                break;
            }

            head.TryAdd(element.Name, xml?.Value.Trim() ?? string.Empty);
        }

        // A network of sites has one address for all of them: the blog's own is the one that its links have.
        var address =
            head.GetValueOrDefault("wp:base_blog_url")
            ?? head.GetValueOrDefault("link")
            ?? head.GetValueOrDefault("wp:base_site_url");
        return new WordPressSource(
            path,
            Uri.TryCreate(address, UriKind.Absolute, out var site) ? site : null,
            head.GetValueOrDefault("language")
        );
    }

    /// <inheritdoc />
    public IEnumerable<ImportRecord> Read()
    {
        var terms = new WxrTerms();
        foreach (var (element, xml) in WxrReader.Read(path))
        {
            foreach (var record in xml is null ? Unreadable(element) : Records(element.Name, xml, terms))
            {
                yield return record;
            }
        }
    }

    private static IEnumerable<ImportRecord> Records(string name, XElement xml, WxrTerms terms) =>
        name switch
        {
            "wp:author" => terms.Author(xml),
            "wp:category" => terms.Category(xml),
            "wp:tag" => terms.Tag(xml),
            "wp:term" => terms.Term(xml),
            "item" => [.. terms.OfItem(xml), .. WxrItem.Read(xml)],
            _ => [],
        };

    private static IEnumerable<ImportRecord> Unreadable(WxrElement element)
    {
        if (element.Name is not ("item" or "wp:author" or "wp:category" or "wp:tag" or "wp:term"))
        {
            return [];
        }

        var place = $"line {element.Line}";
        var kind = element.IsComplete ? "unreadable XML" : "the end is missing";
        return [new LeftOut(place, $"<{element.Name}> in {place}", Piece.Of(kind, element.Xml)) { IsFailure = true }];
    }
}
