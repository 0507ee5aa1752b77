using System.Globalization;
using Lavamedia.Content.Items;
using Lavamedia.Content.Seo;
using Lavamedia.Exchange.Bodies;
using Lavamedia.Exchange.Importing.Reports;
using Lavamedia.Exchange.Importing.Sources;
using Lavamedia.Exchange.Records;

namespace Lavamedia.Exchange.Ghost;

/// <summary>An export of Ghost (Settings → Labs → Export your content).</summary>
internal sealed class GhostSource : IImportSource
{
    private const string SitePlaceholder = "__GHOST_URL__";
    private static readonly Uri Nowhere = new("https://ghost.invalid/");

    private readonly GhostTables tables;

    private GhostSource(string path, GhostTables tables, Uri? site)
    {
        this.tables = tables;
        Site = site ?? Nowhere;
        Name = $"ghost:{site?.GetLeftPart(UriPartial.Path).TrimEnd('/') ?? Path.GetFileNameWithoutExtension(path)}";
        Language = tables.Setting("locale") ?? tables.Setting("lang");
    }

    /// <inheritdoc />
    public string Name { get; }

    /// <inheritdoc />
    public Uri Site { get; }

    /// <inheritdoc />
    public string? Language { get; }

    /// <summary>Reads an export.</summary>
    /// <param name="path">The file.</param>
    /// <param name="site">The address of the site, which the export does not tell; without it pictures come from a folder alone.</param>
    /// <exception cref="ImportFormatException">The file is not an export of Ghost.</exception>
    public static GhostSource Open(string path, Uri? site) => new(path, GhostTables.Read(path), site);

    /// <inheritdoc />
    public IEnumerable<ImportRecord> Read()
    {
        foreach (var user in tables.Rows("users"))
        {
            yield return new ImportedAuthor(
                user.Id,
                user.Text("name") ?? user.Id,
                user.Text("email"),
                user.Text("bio")
            );
        }

        foreach (var tag in tables.Rows("tags"))
        {
            var name = tag.Text("name") ?? tag.Id;
            // Internal tags steer a theme; readers never saw them.
            yield return tag.Text("visibility") == "internal" || name.StartsWith('#')
                ? new LeftOut(tag.Id, name, Piece.Of("internal tag", name), ExternalKind.Tag)
                : new ImportedTag(tag.Id, name, tag.Text("slug"), tag.Text("description"));
        }

        foreach (var post in tables.Rows("posts"))
        {
            foreach (var record in ReadPost(post))
            {
                yield return record;
            }
        }

        if (tables.Count("members") is var members and > 0)
        {
            yield return new Dropped(Members: members);
        }

        if (tables.Count("comments") is var comments and > 0)
        {
            yield return new Dropped(Comments: comments);
        }
    }

    private static DateTimeOffset? DateOf(GhostRow post) =>
        DateTimeOffset.TryParse(
            post.Text("published_at"),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var date
        )
            ? date
            : null;

    private IEnumerable<ImportRecord> ReadPost(GhostRow post)
    {
        var unmapped = new List<Piece>();
        var hero = Located(post.Text("feature_image"));
        var meta = tables.MetaOf(post.Id);
        if (hero is not null)
        {
            yield return new ImportedAttachment(hero, hero, hero[(hero.LastIndexOf('/') + 1)..])
            {
                AlternativeText = meta?.Text("feature_image_alt"),
            };
        }

        var social = Located(Meta(post, meta, "og_image"));
        if (social is not null && social != hero)
        {
            yield return new ImportedAttachment(social, social, social[(social.LastIndexOf('/') + 1)..]);
        }

        var slug = post.Text("slug");
        yield return new ImportedItem(
            post.Id,
            post.Text("type") == "page" || post.Flag("page") ? ContentType.Page : ContentType.Article,
            post.Text("title") is { } title and not "(Untitled)" ? title : string.Empty
        )
        {
            Slug = slug,
            Status = StatusOf(post, unmapped),
            PublishedAt = DateOf(post),
            AuthorIds = tables.AuthorsOf(post),
            TagIds = [.. tables.TagsOf(post.Id).Where(id => !tables.IsInternalTag(id))],
            Summary = post.Text("custom_excerpt") ?? meta?.Text("custom_excerpt"),
            Text = new SourceText(Located(GhostText.Of(post, unmapped)) ?? string.Empty, TextForm.Html),
            HeroId = hero,
            HeroCaption = meta?.Text("feature_image_caption") is { } caption ? HtmlText.Of(caption) : null,
            SocialImageId = social,
            Seo = SeoOf(post, meta),
            Locale = post.Text("locale"),
            OldAddresses = slug is null ? [] : [$"/{slug}/", $"/p/{post.Text("uuid")}/"],
            Unmapped = [.. unmapped, .. Extras(post, meta)],
        };
    }

    private static IEnumerable<Piece> Extras(GhostRow post, GhostRow? meta)
    {
        foreach (var name in (string[])["codeinjection_head", "codeinjection_foot", "custom_template"])
        {
            if (post.Text(name) is { } value)
            {
                yield return Piece.Of($"meta:{name}", value);
            }
        }

        // All networks are told the same here.
        foreach (var name in (string[])["title", "description", "image"])
        {
            if (Meta(post, meta, $"twitter_{name}") is { } value && value != Meta(post, meta, $"og_{name}"))
            {
                yield return Piece.Of($"meta:twitter_{name}", value);
            }
        }

        if (post.Flag("featured"))
        {
            yield return Piece.Of("featured", post.Text("title") ?? post.Id);
        }
    }

    private static SeoMetadataInput? SeoOf(GhostRow post, GhostRow? meta)
    {
        var seo = new SeoMetadataInput(
            Meta(post, meta, "meta_title"),
            Meta(post, meta, "meta_description"),
            post.Text("canonical_url"),
            Meta(post, meta, "og_title"),
            Meta(post, meta, "og_description")
        );
        return seo == new SeoMetadataInput() ? null : seo;
    }

    // Older versions of Ghost keep it with the post itself.
    private static string? Meta(GhostRow post, GhostRow? meta, string name) => meta?.Text(name) ?? post.Text(name);

    private static ImportedStatus StatusOf(GhostRow post, List<Piece> unmapped)
    {
        if (post.Text("visibility") is { } visibility and not "public")
        {
            // What only members may see must not become public by an import.
            unmapped.Add(Piece.Of($"visibility:{visibility}", post.Text("title") ?? post.Id, "draft"));
            return ImportedStatus.Draft;
        }

        switch (post.Text("status"))
        {
            case "published":
                return ImportedStatus.Published;
            case "scheduled":
                return ImportedStatus.Scheduled;
            case "sent":
                unmapped.Add(Piece.Of("status:sent", "It was a newsletter only.", "draft"));
                return ImportedStatus.Draft;
            default:
                return ImportedStatus.Draft;
        }
    }

    private string? Located(string? text) =>
        text?.Replace(SitePlaceholder, Site.GetLeftPart(UriPartial.Path).TrimEnd('/'), StringComparison.Ordinal);
}
