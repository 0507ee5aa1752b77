using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;
using Lavamedia.Testing.Database;

namespace Lavamedia.Api.Tests.Idempotency;

/// <summary>Uploads under a key, at the real server with its limits of size.</summary>
public sealed class LargeUploadTests : IAsyncLifetime
{
    private const int MegaByte = 1024 * 1024;
    private readonly string folder = Directory.CreateTempSubdirectory("lavamedia-large-").FullName;
    private TestDatabase database = null!;

    [Fact]
    public async Task R3_an_upload_larger_than_an_operation_may_be_is_taken_once_under_its_key()
    {
        var settings = DemoDatabase.Settings(database.ConnectionString, folder);
        settings["Lavamedia:Media:MaximumVideoBytes"] = $"{40 * MegaByte}";
        settings["Lavamedia:Media:MaximumAudioBytes"] = $"{40 * MegaByte}";
        settings["Lavamedia:Media:MaximumFileBytes"] = $"{40 * MegaByte}";
        await using var host = HostProcess.Start(settings);
        await host.UntilReadyAsync();
        using var client = new HttpClient { BaseAddress = host.Address };
        await DemoDatabase.SignInAsync(client, DemoDatabase.Editor);

        // Whatever follows the end of a PNG is not looked at.
        byte[] picture = [.. Pictures.Png(40, 30, 5, 5, 5), .. new byte[6 * MegaByte]];
        var first = await UploadAsync(client, picture, "large");
        first.Status.ShouldBe(HttpStatusCode.Created);
        var second = await UploadAsync(client, picture, "large");
        second.Status.ShouldBe(HttpStatusCode.Created);
        second.Answer.GetProperty("id").GetString().ShouldBe(first.Answer.GetProperty("id").GetString());

        var refused = await UploadAsync(client, new byte[60 * MegaByte], "too large");
        refused.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        refused.Answer.GetProperty("code").GetString().ShouldBe("PAYLOAD_TOO_LARGE");
    }

    public async Task InitializeAsync() =>
        database = await TestDatabase.CreateAsync("accounts", DemoDatabase.PrepareAsync);

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<(HttpStatusCode Status, JsonElement Answer)> UploadAsync(
        HttpClient client,
        byte[] content,
        string key
    )
    {
        using var form = new MultipartFormDataContent("the-same-boundary-each-time")
        {
            { new ByteArrayContent(content), "file", "photo.png" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/media/upload") { Content = form };
        request.Headers.Add("Idempotency-Key", key);
        // A server that refuses by the length does not wait for the bytes.
        request.Headers.ExpectContinue = true;
        using var response = await client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }
}
