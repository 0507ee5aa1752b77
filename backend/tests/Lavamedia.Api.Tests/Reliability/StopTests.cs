using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;
using Lavamedia.Testing.Database;
using Lavamedia.Testing.Http;
using Npgsql;

namespace Lavamedia.Api.Tests.Reliability;

/// <summary>R-14: what happens when an orchestrator stops the process.</summary>
public sealed class StopTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("lavamedia-stop-").FullName;
    private TestDatabase database = null!;
    private FakePortal portal = null!;

    [Fact]
    public async Task R14_SIGTERM_turns_readiness_off_finishes_the_request_hands_the_job_back_and_exits_in_time()
    {
        var settings = DemoDatabase.Settings(database.ConnectionString, folder);
        settings["Lavamedia:PortalUrl"] = portal.Address;
        await using var host = HostProcess.Start(settings);
        await host.UntilReadyAsync();
        using var client = new HttpClient { BaseAddress = host.Address };
        await DemoDatabase.SignInAsync(client, DemoDatabase.Editor);

        // A job that cannot end: the portal takes its request and does not answer.
        portal.IsStuck = true;
        await HostProcess.WarmUpAsync(client);
        var (id, _) = await client.CreateArticleAsync("Avant l'arrêt");
        await client.PublishArticleAsync(id);
        await Wait.UntilAsync(async () => await JobAsync() == "RUNNING 1");

        // A request that is under way: half of an upload has been sent.
        using var slow = new SlowContent(Pictures.Png(40, 30, 9, 8, 7));
        using var form = new MultipartFormDataContent { { slow, "file", "photo.png" } };
        var upload = client.PostAsync("/api/v1/media/upload", form);
        await slow.HalfIsSent;
        await Task.Delay(300);

        await host.TerminateAsync();
        await Wait.UntilAsync(async () => !await host.IsReadyAsync());
        await Task.Delay(300);
        slow.SendTheRest();

        using var response = await upload;
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await host.ExitCodeAsync(TimeSpan.FromSeconds(30))).ShouldBe(0, host.Output);
        var asset = await response.Content.ReadFromJsonAsync<JsonElement>();
        (
            await ValueAsync($"SELECT count(*) FROM media_assets WHERE checksum = '{asset.GetProperty("checksum")}'")
        ).ShouldBe("1");
        (await JobAsync()).ShouldBe("WAITING 0");
    }

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync("accounts", DemoDatabase.PrepareAsync);
        portal = await FakePortal.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await portal.DisposeAsync();
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private Task<string?> JobAsync() =>
        ValueAsync("SELECT status || ' ' || attempts FROM jobs WHERE kind = 'portal.revalidate_published'");

    private async Task<string?> ValueAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var command = source.CreateCommand(sql);
        return (await command.ExecuteScalarAsync())?.ToString();
    }

    /// <summary>A file of which the second half waits.</summary>
    private sealed class SlowContent : HttpContent
    {
        private readonly byte[] bytes;
        private readonly TaskCompletionSource half = new();
        private readonly TaskCompletionSource rest = new();

        public SlowContent(byte[] bytes)
        {
            this.bytes = bytes;
            Headers.ContentType = new MediaTypeHeaderValue("image/png");
        }

        public Task HalfIsSent => half.Task;

        public void SendTheRest() => rest.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(bytes.AsMemory(0, bytes.Length / 2));
            await stream.FlushAsync();
            half.SetResult();
            await rest.Task;
            await stream.WriteAsync(bytes.AsMemory(bytes.Length / 2));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
