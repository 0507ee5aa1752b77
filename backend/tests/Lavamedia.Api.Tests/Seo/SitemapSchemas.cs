using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Seo;

/// <summary>
/// The schema of sitemaps.org 0.9 as the npm package <c>sitemap</c> carries it, and Google's extensions, whose elements the
/// protocol's own schema asks to be valid as well.
/// </summary>
internal static class SitemapSchemas
{
    private static readonly XmlSchemaSet UrlSet = Load(
        Repository.PathOf("node_modules/sitemap/schema/sitemap.xsd"),
        Own("sitemap-image.xsd"),
        Own("sitemap-news.xsd"),
        Own("sitemap-video.xsd"),
        Own("xhtml-link.xsd")
    );

    private static readonly XmlSchemaSet Index = Load(Own("siteindex.xsd"));

    /// <summary>Reads a sitemap or an index, and refuses what its schema does not allow.</summary>
    public static XDocument Read(string xml)
    {
        var document = XDocument.Parse(xml);
        var problems = new List<string>();
        document.Validate(
            document.Root!.Name.LocalName == "sitemapindex" ? Index : UrlSet,
            (_, problem) => problems.Add(problem.Message)
        );
        problems.ShouldBeEmpty();
        return document;
    }

    private static string Own(string name) =>
        Repository.PathOf($"backend/tests/Lavamedia.Api.Tests/Seo/Schemas/{name}");

    private static XmlSchemaSet Load(params string[] files)
    {
        var schemas = new XmlSchemaSet();
        foreach (var file in files)
        {
            using var reader = XmlReader.Create(file);
            schemas.Add(targetNamespace: null, reader);
        }

        schemas.Compile();
        return schemas;
    }
}
