using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Media;

public sealed class MediaDeliveryTests : IAsyncLifetime
{
    private readonly byte[] picture = Pictures.Png(60, 40, 12, 34, 56);
    private ApiFixture api = null!;
    private JsonElement asset;
    private Uri address = null!;

    [Fact]
    public async Task F6_files_are_served_so_that_no_browser_runs_them_and_every_cache_may_keep_them()
    {
        using var response = await api.Client().GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsByteArrayAsync()).ShouldBe(picture);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        response.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Content-Security-Policy").ShouldBe(["sandbox; default-src 'none'"]);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
    }

    [Fact]
    public async Task A_part_of_a_file_can_be_asked_for_and_what_is_known_is_not_sent_again()
    {
        using var part = new HttpRequestMessage(HttpMethod.Get, address);
        part.Headers.Range = new RangeHeaderValue(1, 3);
        using var partial = await api.Client().SendAsync(part);
        partial.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
        (await partial.Content.ReadAsByteArrayAsync()).ShouldBe(picture[1..4]);

        using var known = new HttpRequestMessage(HttpMethod.Get, address);
        known.Headers.IfNoneMatch.Add(partial.Headers.ETag!);
        using var unchanged = await api.Client().SendAsync(known);
        unchanged.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await unchanged.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_film_is_served_in_parts_under_its_type_and_to_players_of_other_origins()
    {
        var editor = await api.SignedInAsync(DemoDatabase.Editor);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Films.Mp4), "file", "film.mp4" } };
        using var uploaded = await editor.PostAsync("/api/v1/media/upload", form);
        uploaded.StatusCode.ShouldBe(HttpStatusCode.Created);
        var film = await uploaded.Content.ReadFromJsonAsync<JsonElement>();
        film.GetProperty("duration").GetDouble().ShouldBe(3, 0.2);
        var place = film.GetProperty("url").GetString()!;
        place.ShouldEndWith(".mp4");

        // What browsers ask for first, and where they go when somebody moves ahead.
        (RangeHeaderValue Asked, int From, int Length)[] parts =
        [
            (new RangeHeaderValue(0, null), 0, Films.Mp4.Length),
            (new RangeHeaderValue(5000, 5999), 5000, 1000),
            (new RangeHeaderValue(null, 100), Films.Mp4.Length - 100, 100),
        ];
        foreach (var (asked, from, length) in parts)
        {
            using var part = new HttpRequestMessage(HttpMethod.Get, place);
            part.Headers.Range = asked;
            using var partial = await api.Client().SendAsync(part);
            partial.StatusCode.ShouldBe(HttpStatusCode.PartialContent);
            partial.Content.Headers.ContentType!.MediaType.ShouldBe("video/mp4");
            partial.Headers.AcceptRanges.ShouldBe(["bytes"]);
            partial.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
            (await partial.Content.ReadAsByteArrayAsync()).ShouldBe(Films.Mp4[from..(from + length)]);
        }

        using var beyond = new HttpRequestMessage(HttpMethod.Get, place);
        beyond.Headers.Range = new RangeHeaderValue(1_000_000, null);
        using var nothing = await api.Client().SendAsync(beyond);
        nothing.StatusCode.ShouldBe(HttpStatusCode.RequestedRangeNotSatisfiable);
    }

    [Fact]
    public async Task Z3_an_address_that_we_did_not_sign_names_nothing()
    {
        var path = address.AbsolutePath;
        string[] forged =
        [
            path.Replace("original-", "original-A", StringComparison.Ordinal),
            path[..^5] + (path[^5] == 'A' ? 'B' : 'A') + path[^4..],
            path.Replace("original-", "320-", StringComparison.Ordinal),
            path.Replace(".png", ".jpg", StringComparison.Ordinal),
            path.Replace(Path.GetFileName(path), "..%2f..%2fsecrets.json", StringComparison.Ordinal),
        ];
        foreach (var other in forged)
        {
            using var response = await api.Client().GetAsync(other);
            response.StatusCode.ShouldBe(HttpStatusCode.NotFound, other);
            response.Headers.CacheControl?.Public.ShouldBe(false, other);
        }
    }

    [Fact]
    public async Task The_door_for_programs_gives_the_id_that_GraphQL_knows()
    {
        var editor = await api.SignedInAsync(DemoDatabase.Editor);
        var found = await editor.AskAsync(
            "query ($id: ID!) { mediaAsset(id: $id) { id checksum url } }",
            new { id = asset.GetProperty("id").GetString() }
        );
        var same = found.GetProperty("mediaAsset");
        same.GetProperty("checksum").GetString().ShouldBe(asset.GetProperty("checksum").GetString());
        same.GetProperty("url").GetString().ShouldBe(asset.GetProperty("url").GetString());
    }

    [Fact]
    public async Task R10_a_full_disk_is_answered_with_507_and_leaves_nothing_behind()
    {
        await using var full = await ApiFixture.StartAsync(change: builder => FullBlobStore.Replace(builder.Services));
        var editor = await full.SignedInAsync(DemoDatabase.Editor);
        using var response = await UploadAsync(editor);
        response.StatusCode.ShouldBe(HttpStatusCode.InsufficientStorage);
        (await response.Content.ReadFromJsonAsync<JsonElement>())
            .GetProperty("code")
            .GetString()
            .ShouldBe("STORAGE_FULL");
        var answer = await editor.AskAsync("{ mediaAssets(first: 1) { totalCount } }");
        answer.GetProperty("mediaAssets").GetProperty("totalCount").GetInt32().ShouldBe(0);
        Directory.Exists(Path.Combine(full.DataFolder, "blobs")).ShouldBeFalse();
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync();
        using var response = await UploadAsync(await api.SignedInAsync(DemoDatabase.Editor));
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        asset = await response.Content.ReadFromJsonAsync<JsonElement>();
        address = new Uri(asset.GetProperty("url").GetString()!);
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    private async Task<HttpResponseMessage> UploadAsync(HttpClient client)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(picture), "file", "photo.png" } };
        return await client.PostAsync("/api/v1/media/upload", form);
    }
}
