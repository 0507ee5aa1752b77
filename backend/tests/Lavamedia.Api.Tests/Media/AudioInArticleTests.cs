using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
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
        var created = await CreateAsync(
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
        created.GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, created.ToString());
        var slug = created.GetProperty("contentItem").GetProperty("slug").GetString();
        await editor.PublishArticleAsync(created.GetProperty("contentItem").GetProperty("id").GetString()!);

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
        await RefusedAsync(new { type = "video", attrs = new { mediaId = recording } }, "a film");
        await RefusedAsync(new { type = "image", attrs = new { mediaId = recording } }, "a picture");
        await RefusedAsync(
            new { type = "audio", attrs = new { mediaId = await UploadAsync(Films.Mp4) } },
            "a recording"
        );
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync();
        editor = await api.SignedInAsync(DemoDatabase.Editor);
        recording = await UploadAsync(Sounds.Mp3);
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    private async Task<string> UploadAsync(byte[] content)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(content), "file", "fichier" } };
        using var response = await editor.PostAsync("/api/v1/media/upload", form);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    private async Task RefusedAsync(object block, string missing)
    {
        var refused = (await CreateAsync("Refusé", block)).GetProperty("errors");
        refused[0]
            .GetProperty("message")
            .GetString()!
            .ShouldContain($"shows {missing} that is not in the media library");
    }

    private async Task<JsonElement> CreateAsync(string title, object block)
    {
        var body = new { type = "doc", content = new[] { block } };
        return (await editor.AskAsync(GraphQLRequests.Create, new { input = new { title, body } })).GetProperty(
            "createContentItem"
        );
    }
}
