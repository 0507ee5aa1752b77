using System.Xml.Linq;
using Lavamedia.Exchange.Importing.Reports;
using Lavamedia.Exchange.Importing.Sources;

namespace Lavamedia.Exchange.WordPress;

/// <summary>
/// Authors, categories and tags. An export lists them at its start, but not every tool that writes exports does: what items name
/// is taken as well, each once.
/// </summary>
internal sealed class WxrTerms
{
    private readonly HashSet<(string Kind, string Id)> seen = [];

    public IEnumerable<ImportRecord> Author(XElement author)
    {
        var login = author.Wp("author_login");
        if (login is null || !seen.Add(("author", login)))
        {
            yield break;
        }

        var names = $"{author.Wp("author_first_name")} {author.Wp("author_last_name")}".Trim();
        yield return new ImportedAuthor(
            login,
            author.Wp("author_display_name") ?? (names.Length > 0 ? names : login),
            author.Wp("author_email")
        );
    }

    public IEnumerable<ImportRecord> Category(XElement category) =>
        Category(
            category.Wp("category_nicename"),
            category.Wp("cat_name"),
            category.Wp("category_description"),
            category.Wp("category_parent")
        );

    public IEnumerable<ImportRecord> Tag(XElement tag) =>
        Tag(tag.Wp("tag_slug"), tag.Wp("tag_name"), tag.Wp("tag_description"));

    /// <summary>A term of any taxonomy. Newer exports list categories and tags in this form too.</summary>
    public IEnumerable<ImportRecord> Term(XElement term)
    {
        var slug = term.Wp("term_slug");
        var name = term.Wp("term_name");
        return term.Wp("term_taxonomy") switch
        {
            "category" => Category(slug, name, term.Wp("term_description"), term.Wp("term_parent")),
            "post_tag" => Tag(slug, name, term.Wp("term_description")),
            var taxonomy => Unknown(taxonomy ?? "?", slug ?? name ?? "?", name),
        };
    }

    /// <summary>What an item names.</summary>
    public IEnumerable<ImportRecord> OfItem(XElement item)
    {
        if (item.Field("creator", "dc") is { } creator && seen.Add(("author", creator)))
        {
            yield return new ImportedAuthor(creator, creator);
        }

        foreach (var term in item.Elements("category"))
        {
            var records = term.Attribute("domain")?.Value switch
            {
                "post_tag" or "tag" => Tag(TermId(term), term.Value.Trim(), null),
                // Formats of a theme, and the menu that an entry of a menu belongs to.
                "post_format" or "nav_menu" => [],
                null or "category" => Category(TermId(term), term.Value.Trim(), null, null),
                var taxonomy => Unknown(taxonomy, TermId(term), term.Value.Trim()),
            };
            foreach (var record in records)
            {
                yield return record;
            }
        }
    }

    /// <summary>What an item calls a term: its part of the address, or its name in exports that say no more.</summary>
    public static string TermId(XElement term) =>
        term.Attribute("nicename")?.Value is { Length: > 0 } slug ? slug : term.Value.Trim();

    private IEnumerable<ImportRecord> Category(string? slug, string? name, string? description, string? parent)
    {
        if ((slug ?? name) is { } id && seen.Add(("category", id)))
        {
            yield return new ImportedCategory(id, name ?? id, slug, description, parent);
        }
    }

    private IEnumerable<ImportRecord> Tag(string? slug, string? name, string? description)
    {
        if ((slug ?? name) is { } id && seen.Add(("tag", id)))
        {
            yield return new ImportedTag(id, name ?? id, slug, description);
        }
    }

    private IEnumerable<ImportRecord> Unknown(string taxonomy, string id, string? name)
    {
        if (seen.Add((taxonomy, id)))
        {
            yield return new LeftOut(id, name ?? id, Piece.Of($"taxonomy:{taxonomy}", name ?? id));
        }
    }
}
