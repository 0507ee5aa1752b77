using System.Net;
using System.Xml.Linq;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Seo;

/// <summary>What search engines are told is there: valid, complete, and never more than readers see.</summary>
public sealed class SitemapTests : IAsyncLifetime
{
    private const string Portal = "https://portail.example";
    private static readonly XNamespace Protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";
    private static readonly XNamespace Image = "http://www.google.com/schemas/sitemap-image/1.1";

    private ApiFixture api = null!;
    private HttpClient editor = null!;
    private HttpClient robot = null!;

    [Fact]
    public async Task Z3_what_is_published_is_listed_at_once_and_what_is_withdrawn_is_not()
    {
        var (id, slug) = await editor.CreateArticleAsync("Sous la glace & la lave");
        (await FilesAsync()).ShouldNotContain("articles-1");

        await editor.PublishArticleAsync(id);
        (await FilesAsync()).ShouldContain("articles-1");
        (await AddressesAsync("articles-1")).ShouldBe([$"{Portal}/articles/{slug}"]);
        var news = (await ReadAsync("news-1")).Root!.Element(Protocol + "url")!.Element(News + "news")!;
        news.Element(News + "title")!.Value.ShouldBe("Sous la glace & la lave");
        news.Element(News + "publication")!.Element(News + "language")!.Value.ShouldBe("fr");

        await editor.AskAsync(
            """
            mutation ($id: ID!) {
              unpublishContentItem(input: { id: $id, expectedVersion: 1 }) { errors { __typename } }
            }
            """,
            new { id }
        );
        (await FilesAsync()).ShouldNotContain("articles-1");
        await IsNotThereAsync("articles-1");
        await IsNotThereAsync("news-1");
    }

    [Fact]
    public async Task Pages_name_their_languages_and_articles_their_pictures()
    {
        var french = await PublishAsync("Au phare", "fr");
        var english = await PublishAsync("At the lighthouse", "en");
        await api.ExecuteAsync(
            $"""
            UPDATE content_items SET translation_set_id = (SELECT translation_set_id FROM content_items WHERE slug = {french})
            WHERE slug = {english}
            """
        );
        await IllustrateAsync(french);

        var articles = await ReadAsync("articles-1");
        articles
            .Descendants(Xhtml + "link")
            .Where(link => link.Parent!.Element(Protocol + "loc")!.Value.EndsWith(french, StringComparison.Ordinal))
            .Select(link => $"{link.Attribute("hreflang")!.Value} {link.Attribute("href")!.Value}")
            .ShouldBe([
                $"fr {Portal}/articles/{french}",
                $"en {Portal}/en/articles/{english}",
                $"x-default {Portal}/articles/{french}",
            ]);
        (await ReadAsync("images-1")).Descendants(Image + "loc").ShouldHaveSingleItem().Value.ShouldContain("/media/");
        (await AddressesAsync("pages-1")).ShouldBe([$"{Portal}/", $"{Portal}/en"]);
    }

    [Fact]
    public async Task News_end_after_two_days_and_what_is_at_home_elsewhere_is_not_listed()
    {
        var old = await PublishAsync("Hier encore", "fr");
        var foreign = await PublishAsync("Repris d’ailleurs", "fr");
        await api.ExecuteAsync(
            $"UPDATE content_items SET published_at = now() - interval '49 hours' WHERE slug = {old}"
        );
        await api.ExecuteAsync(
            $"""
            INSERT INTO seo_metadata (id, content_id, canonical_url)
            SELECT gen_random_uuid(), id, 'https://ailleurs.example/texte' FROM content_items WHERE slug = {foreign}
            """
        );

        (await AddressesAsync("articles-1")).ShouldBe([$"{Portal}/articles/{old}"]);
        (await FilesAsync()).ShouldNotContain("news-1");
    }

    [Fact]
    public async Task More_than_fifty_thousand_articles_stand_in_several_files()
    {
        await PublishAsync("Le premier", "fr");
        // Only the newsroom's acts publish; these rows are there as if they had.
        await api.ExecuteAsync($"ALTER TABLE content_items DISABLE TRIGGER USER");
        await api.ExecuteAsync(
            $"""
            WITH sets AS (INSERT INTO translation_sets SELECT gen_random_uuid() FROM generate_series(1, 50000) RETURNING id),
                numbered AS (SELECT id, row_number() OVER () AS number FROM sets)
            INSERT INTO content_items
                (id, type, locale, translation_set_id, slug, title, status, workflow_state, latest_workflow_state, version,
                 latest_version_number, published_at, created_at, updated_at, plain_text, word_count, reading_time_minutes, author_ids)
            SELECT gen_random_uuid(), type, locale, numbered.id, 'suite-' || number, title, status, workflow_state,
                latest_workflow_state, version, latest_version_number, published_at + number * interval '1 millisecond',
                created_at, updated_at, plain_text, word_count, reading_time_minutes, author_ids
            FROM content_items, numbered
            """
        );

        (await FilesAsync()).ShouldBe(["pages-1", "articles-1", "articles-2", "news-1"]);
        (await AddressesAsync("articles-1")).Count.ShouldBe(50_000);
        (await AddressesAsync("articles-2")).ShouldBe([$"{Portal}/articles/suite-50000"]);
        (await AddressesAsync("news-1")).Count.ShouldBe(1_000);
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("articles-0")]
    [InlineData("articles--1")]
    [InlineData("autre-1")]
    [InlineData("articles-99999999999")]
    [InlineData("articles-1")]
    [InlineData("categories-1")]
    [InlineData("videos-1")]
    public async Task What_is_no_sitemap_or_has_no_page_is_not_found(string name) => await IsNotThereAsync(name);

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync(new() { ["Lavamedia:PortalUrl"] = Portal + "/" });
        editor = await api.SignedInAsync(DemoDatabase.Editor);
        robot = api.Client();
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    private async Task<string> PublishAsync(string title, string locale)
    {
        var created = await editor.AskAsync(
            GraphQLRequests.Create,
            new
            {
                input = new
                {
                    title,
                    locale,
                    body = Body,
                },
            }
        );
        var item = created.GetProperty("createContentItem").GetProperty("contentItem");
        await editor.PublishArticleAsync(item.GetProperty("id").GetString()!);
        return item.GetProperty("slug").GetString()!;
    }

    private static object Body { get; } = new
    {
        type = "doc",
        content = new[] { new { type = "paragraph", content = new[] { new { type = "text", text = "Un texte." } } } },
    };

    /// <summary>Gives an article a picture, as a publication with one would.</summary>
    private Task IllustrateAsync(string slug) =>
        api.ExecuteAsync(
            $"""
            WITH picture AS (
                INSERT INTO media_assets (id, type, status, filename, mime_type, storage_url, checksum, byte_size, is_public, created_at, focal_point_x, focal_point_y)
                VALUES (gen_random_uuid(), 'IMAGE', 'READY', 'phare.jpg', 'image/jpeg', 'x', 'x', 1, TRUE, now(), 0.5, 0.5) RETURNING id)
            INSERT INTO content_media (id, content_id, shown_by_content_id, media_id, role, position)
            SELECT gen_random_uuid(), item.id, item.id, picture.id, 'BODY', 0 FROM content_items AS item, picture WHERE slug = {slug}
            """
        );

    private async Task IsNotThereAsync(string name)
    {
        using var response = await robot.GetAsync($"/api/v1/seo/sitemaps/{name}.xml");
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<IReadOnlyList<string>> FilesAsync() =>
        [
            .. SitemapSchemas
                .Read(await robot.GetStringAsync("/api/v1/seo/sitemaps"))
                .Descendants(Protocol + "loc")
                .Select(loc => loc.Value[$"{Portal}/sitemaps/".Length..^".xml".Length]),
        ];

    private async Task<XDocument> ReadAsync(string name) =>
        SitemapSchemas.Read(await robot.GetStringAsync($"/api/v1/seo/sitemaps/{name}.xml"));

    private async Task<IReadOnlyList<string>> AddressesAsync(string name) =>
        [.. (await ReadAsync(name)).Descendants(Protocol + "loc").Select(loc => loc.Value)];
}
