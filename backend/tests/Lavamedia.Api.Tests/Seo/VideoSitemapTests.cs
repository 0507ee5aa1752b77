using System.Xml.Linq;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Seo;

/// <summary>Films of other sites that stand in published texts, as search engines are told of them.</summary>
public sealed class VideoSitemapTests : IAsyncLifetime
{
    private ApiFixture api = null!;
    private HttpClient editor = null!;

    [Fact]
    public async Task Films_that_stand_in_texts_are_in_a_sitemap_of_their_own()
    {
        const string Film = "https://www.youtube.com/watch?v=dQw4w9WgXcQ";
        var body = new
        {
            type = "doc",
            content = new[] { new { type = "embed", attrs = new { url = Film, title = "La coulée & la mer" } } },
        };
        var id = await editor.PublishTextAsync("Film", body);
        await Wait.UntilAsync(async () => (await editor.LinksOfAsync(id)).ContainsKey(Film));
        (await editor.GetStringAsync("/api/v1/seo/sitemaps")).ShouldNotContain("videos-1");

        await api.ExecuteAsync(
            $"""
            WITH picture AS (
                INSERT INTO media_assets (id, type, status, filename, mime_type, storage_url, checksum, byte_size, is_public, created_at, focal_point_x, focal_point_y)
                VALUES (gen_random_uuid(), 'IMAGE', 'READY', 'mer.jpg', 'image/jpeg', 'x', 'x', 1, TRUE, now(), 0.5, 0.5) RETURNING id),
            hero AS (
                INSERT INTO content_media (id, content_id, shown_by_content_id, media_id, role, position)
                SELECT gen_random_uuid(), item.id, item.id, picture.id, 'HERO', 0 FROM content_items AS item, picture WHERE slug = 'film' RETURNING id)
            UPDATE content_items SET hero_id = hero.id FROM hero WHERE slug = 'film'
            """
        );
        (await editor.GetStringAsync("/api/v1/seo/sitemaps")).ShouldContain("/sitemaps/videos-1.xml");
        var sitemap = SitemapSchemas.Read(await editor.GetStringAsync("/api/v1/seo/sitemaps/videos-1.xml"));
        XNamespace video = "http://www.google.com/schemas/sitemap-video/1.1";
        sitemap.Descendants(video + "title").Single().Value.ShouldBe("La coulée & la mer");
        sitemap
            .Descendants(video + "player_loc")
            .Single()
            .Value.ShouldStartWith("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ");
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync(runsJobs: true);
        editor = await api.SignedInAsync(DemoDatabase.Editor);
    }

    public async Task DisposeAsync() => await api.DisposeAsync();
}
