using System.Net;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Media;

/// <summary>A file to download in an article, from the upload to what readers get.</summary>
public sealed class FileInArticleTests : IAsyncLifetime
{
    private ApiFixture api = null!;
    private HttpClient editor = null!;
    private string file = null!;

    [Fact]
    public async Task Readers_download_it_under_its_name_and_no_browser_shows_it()
    {
        var slug = await editor.PublishAsync(
            "Marées",
            new
            {
                type = "file",
                attrs = new
                {
                    mediaId = file,
                    title = "Table des marées",
                    caption = "Toute l’année",
                },
            }
        );
        var item = (
            await api.Client()
                .AskAsync(
                    """
                    query ($slug: String!) {
                      contentItem(slug: $slug, locale: "fr") {
                        media { role caption asset { id type mimeType filename byteSize url } }
                      }
                    }
                    """,
                    new { slug }
                )
        ).GetProperty("contentItem");
        var use = item.GetProperty("media").EnumerateArray().ShouldHaveSingleItem();
        use.GetProperty("caption").GetString().ShouldBe("Toute l’année");
        var asset = use.GetProperty("asset");
        asset.GetProperty("type").GetString().ShouldBe("FILE");
        asset.GetProperty("mimeType").GetString().ShouldBe("application/pdf");
        asset.GetProperty("byteSize").GetInt64().ShouldBe(Documents.Pdf.Length);
        var url = asset.GetProperty("url").GetString()!;
        url.ShouldEndWith(".pdf");

        using var response = await api.Client().GetAsync(new Uri(url).PathAndQuery);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBe(Documents.Pdf);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        // The name that it was uploaded under, with the ending of what it is.
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        response.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("fichier.pdf");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Content-Security-Policy").ShouldBe(["sandbox; default-src 'none'"]);
    }

    [Fact]
    public async Task A_file_stands_where_files_stand_and_nowhere_else()
    {
        await editor.IsRefusedAsync(new { type = "image", attrs = new { mediaId = file } }, "a picture");
        await editor.IsRefusedAsync(new { type = "audio", attrs = new { mediaId = file } }, "a recording");
        await editor.IsRefusedAsync(
            new { type = "file", attrs = new { mediaId = await editor.UploadAsync(Sounds.Mp3) } },
            "a file to download"
        );
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync();
        editor = await api.SignedInAsync(DemoDatabase.Editor);
        file = await editor.UploadAsync(Documents.Pdf);
    }

    public async Task DisposeAsync() => await api.DisposeAsync();
}
