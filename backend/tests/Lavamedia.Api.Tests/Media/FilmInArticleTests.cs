using System.Net;
using System.Xml.Linq;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Api.Tests.Seo;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Media;

/// <summary>A film of the library in an article, from the upload to what readers and search engines get.</summary>
public sealed class FilmInArticleTests : IAsyncLifetime
{
    private const string ReaderQuestion = """
        query ($slug: String!) {
          contentItem(slug: $slug, locale: "fr") {
            media { role alternativeText asset { id type mimeType width height duration url } }
            seo { head { structuredData } }
          }
        }
        """;

    private ApiFixture api = null!;
    private HttpClient editor = null!;
    private string film = null!;
    private string poster = null!;
    private string captions = null!;

    [Fact]
    public async Task Readers_and_search_engines_get_the_film_with_its_picture_captions_and_length()
    {
        var slug = await PublishAsync(
            "Marée haute",
            new
            {
                mediaId = film,
                posterId = poster,
                captionsId = captions,
                title = "La marée monte",
                caption = "Une heure en trois secondes",
            }
        );

        var item = (await api.Client().AskAsync(ReaderQuestion, new { slug })).GetProperty("contentItem");
        var assets = item.GetProperty("media").EnumerateArray().Select(use => use.GetProperty("asset")).ToList();
        assets
            .Select(asset => asset.GetProperty("type").GetString())
            .ShouldBe(["VIDEO", "IMAGE", "DOCUMENT"], ignoreOrder: true);
        var shown = assets.Single(asset => asset.GetProperty("id").GetString() == film);
        shown.GetProperty("mimeType").GetString().ShouldBe("video/mp4");
        (shown.GetProperty("width").GetInt32(), shown.GetProperty("height").GetInt32()).ShouldBe((320, 180));
        shown.GetProperty("duration").GetDouble().ShouldBe(3, 0.2);

        var documents = item.GetProperty("seo").GetProperty("head").GetProperty("structuredData");
        documents.EnumerateArray().SelectMany(SchemaOrg.ProblemsOf).ShouldBeEmpty();
        var video = documents[0].GetProperty("video")[0];
        video.GetProperty("name").GetString().ShouldBe("La marée monte");
        video.GetProperty("contentUrl").GetString().ShouldBe(shown.GetProperty("url").GetString());
        video.GetProperty("duration").GetString().ShouldBe("PT3S");
        var thumbnail = assets
            .Single(asset => asset.GetProperty("id").GetString() == poster)
            .GetProperty("url")
            .GetString();
        video.GetProperty("thumbnailUrl").GetString().ShouldBe(thumbnail);

        var sitemap = SitemapSchemas.Read(await editor.GetStringAsync("/api/v1/seo/sitemaps/videos-1.xml"));
        XNamespace space = "http://www.google.com/schemas/sitemap-video/1.1";
        sitemap.Descendants(space + "content_loc").Single().Value.ShouldBe(shown.GetProperty("url").GetString());
        sitemap.Descendants(space + "thumbnail_loc").Single().Value.ShouldBe(thumbnail);
        sitemap.Descendants(space + "duration").Single().Value.ShouldBe("3");
    }

    [Fact]
    public async Task A_film_without_a_picture_is_shown_and_not_described_to_search_engines()
    {
        var slug = await PublishAsync(
            "Sans affiche",
            new { mediaId = film, title = "La marée monte" },
            picture: poster
        );

        var item = (await api.Client().AskAsync(ReaderQuestion, new { slug })).GetProperty("contentItem");
        item.GetProperty("media").GetArrayLength().ShouldBe(2);
        item.GetProperty("seo")
            .GetProperty("head")
            .GetProperty("structuredData")[0]
            .TryGetProperty("video", out _)
            .ShouldBeFalse();
        SitemapSchemas
            .Read(await editor.GetStringAsync("/api/v1/seo/sitemaps"))
            .ToString()
            .ShouldNotContain("videos-1");
        using var none = await editor.GetAsync("/api/v1/seo/sitemaps/videos-1.xml");
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Where_one_film_has_a_picture_and_the_other_none_only_the_one_is_told_of()
    {
        await PublishAsync("Sans affiche", new { mediaId = film, title = "La marée monte" }, picture: poster);
        await PublishAsync(
            "Avec affiche",
            new
            {
                mediaId = film,
                posterId = poster,
                title = "La marée descend",
            }
        );

        var sitemap = SitemapSchemas.Read(await editor.GetStringAsync("/api/v1/seo/sitemaps/videos-1.xml"));
        XNamespace space = "http://www.google.com/schemas/sitemap-video/1.1";
        sitemap.Descendants(space + "title").Single().Value.ShouldBe("La marée descend");
    }

    [Fact]
    public async Task Each_place_takes_only_what_it_is_for()
    {
        await editor.IsRefusedAsync(new { type = "video", attrs = new { mediaId = poster } }, "a film");
        await editor.IsRefusedAsync(
            new { type = "video", attrs = new { mediaId = film, posterId = film } },
            "a picture"
        );
        await editor.IsRefusedAsync(
            new { type = "video", attrs = new { mediaId = film, captionsId = poster } },
            "a file of captions"
        );
        await editor.IsRefusedAsync(new { type = "image", attrs = new { mediaId = film } }, "a picture");
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync(new() { ["Lavamedia:PortalUrl"] = "https://portail.example" });
        editor = await api.SignedInAsync(DemoDatabase.Editor);
        film = await editor.UploadAsync(Films.Mp4);
        poster = await editor.UploadAsync(Pictures.Png(32, 18, 9, 60, 90));
        captions = await editor.UploadAsync("WEBVTT\n\n00:00.000 --> 00:02.000\nLa mer monte.\n"u8.ToArray());
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    /// <summary>Publishes an article with a film, and with a picture below it that is not the film's.</summary>
    private Task<string> PublishAsync(string title, object attrs, string? picture = null)
    {
        object[] below = picture is null
            ? []
            : [new { type = "image", attrs = new { mediaId = picture, alternativeText = "La mer" } }];
        return editor.PublishAsync(title, [new { type = "video", attrs }, .. below]);
    }
}
