using System.Net;
using System.Net.Http.Headers;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Api.Tests.Seo;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Media;

/// <summary>A recording of the library in an article, from the upload to what readers and programmes get.</summary>
public sealed class AudioInArticleTests : IAsyncLifetime
{
    private const string ReaderQuestion = """
        query ($slug: String!) {
          contentItem(slug: $slug, locale: "fr") {
            media { role asset { id type mimeType duration url } }
            seo { head { structuredData } }
          }
        }
        """;

    private ApiFixture api = null!;
    private HttpClient editor = null!;
    private string recording = null!;

    [Fact]
    public async Task Readers_and_programmes_get_the_recording_with_its_name_and_length()
    {
        var slug = await editor.PublishAsync(
            "Brume",
            new
            {
                type = "audio",
                attrs = new
                {
                    mediaId = recording,
                    title = "La corne de brume",
                    caption = "Depuis le quai",
                },
            }
        );

        var item = (await api.Client().AskAsync(ReaderQuestion, new { slug })).GetProperty("contentItem");
        var asset = item.GetProperty("media").EnumerateArray().ShouldHaveSingleItem().GetProperty("asset");
        asset.GetProperty("type").GetString().ShouldBe("AUDIO");
        asset.GetProperty("mimeType").GetString().ShouldBe("audio/mpeg");
        asset.GetProperty("duration").GetDouble().ShouldBe(3, 0.1);
        var url = asset.GetProperty("url").GetString()!;
        url.ShouldEndWith(".mp3");

        var documents = item.GetProperty("seo").GetProperty("head").GetProperty("structuredData");
        documents.EnumerateArray().SelectMany(SchemaOrg.ProblemsOf).ShouldBeEmpty();
        var audio = documents[0].GetProperty("audio")[0];
        audio.GetProperty("@type").GetString().ShouldBe("AudioObject");
        audio.GetProperty("name").GetString().ShouldBe("La corne de brume");
        audio.GetProperty("contentUrl").GetString().ShouldBe(url);
        audio.GetProperty("encodingFormat").GetString().ShouldBe("audio/mpeg");
        audio.GetProperty("duration").GetString().ShouldBe("PT3S");

        // Players fetch it in parts.
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(url).PathAndQuery);
        request.Headers.Range = new RangeHeaderValue(10, 19);
        using var part = await api.Client().SendAsync(request);
        part.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        part.Content.Headers.ContentType!.MediaType.ShouldBe("audio/mpeg");
        (await part.Content.ReadAsByteArrayAsync()).ShouldBe(Sounds.Mp3[10..20]);
    }

    [Fact]
    public async Task A_recording_stands_where_recordings_stand_and_nowhere_else()
    {
        await editor.IsRefusedAsync(new { type = "video", attrs = new { mediaId = recording } }, "a film");
        await editor.IsRefusedAsync(new { type = "image", attrs = new { mediaId = recording } }, "a picture");
        await editor.IsRefusedAsync(
            new { type = "audio", attrs = new { mediaId = await editor.UploadAsync(Films.Mp4) } },
            "a recording"
        );
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync();
        editor = await api.SignedInAsync(DemoDatabase.Editor);
        recording = await editor.UploadAsync(Sounds.Mp3);
    }

    public async Task DisposeAsync() => await api.DisposeAsync();
}
