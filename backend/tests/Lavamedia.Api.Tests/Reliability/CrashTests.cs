using System.Security.Cryptography;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;
using Lavamedia.Testing.Database;
using Lavamedia.Testing.Http;
using Npgsql;

namespace Lavamedia.Api.Tests.Reliability;

/// <summary>
/// whatever dies at whatever instant, nothing acknowledged is missing and nothing is half done. The moments of death
/// are random on purpose; a failure prints what was promised and is not there.
/// </summary>
public sealed class CrashTests : IAsyncLifetime
{
    private static readonly TimeSpan ReadyWithin = TimeSpan.FromSeconds(60);
    private readonly string folder = Directory.CreateTempSubdirectory("lavamedia-crash-").FullName;
    private CrashingPostgres postgres = null!;
    private FakePortal portal = null!;
    private int port;

    [Fact]
    public async Task R1_kill_9_of_the_host_while_editors_publish_and_upload_loses_and_halves_nothing()
    {
        var host = StartHost();
        try
        {
            await host.UntilReadyAsync();
            var newsroom = await OpenNewsroomAsync(host);
            using var enough = new CancellationTokenSource();
            var work = newsroom.WorkAsync(enough.Token);
            for (var crash = 0; crash < 2; crash++)
            {
                await UntilBusyAsync(newsroom);
                await host.KillAsync();
                await host.DisposeAsync();
                host = StartHost();
                (await host.UntilReadyAsync()).ShouldBeLessThan(ReadyWithin);
            }

            await UntilBusyAsync(newsroom);
            await enough.CancelAsync();
            await work.WaitAsync(TimeSpan.FromMinutes(2));
            await CheckAsync(newsroom);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    [Fact]
    public async Task R1_an_immediate_stop_of_PostgreSQL_under_load_loses_and_halves_nothing()
    {
        await using var host = StartHost();
        await host.UntilReadyAsync();
        var newsroom = await OpenNewsroomAsync(host);
        using var enough = new CancellationTokenSource();
        var work = newsroom.WorkAsync(enough.Token);
        for (var crash = 0; crash < 2; crash++)
        {
            await UntilBusyAsync(newsroom);
            await postgres.CrashAsync();
            (await host.IsReadyAsync()).ShouldBeFalse("without its database it cannot serve");
            await postgres.StartAgainAsync();
            (await host.UntilReadyAsync()).ShouldBeLessThan(ReadyWithin);
        }

        await UntilBusyAsync(newsroom);
        await enough.CancelAsync();
        await work.WaitAsync(TimeSpan.FromMinutes(2));
        await CheckAsync(newsroom);
    }

    public async Task InitializeAsync()
    {
        postgres = await CrashingPostgres.StartAsync();
        portal = await FakePortal.StartAsync();
        port = FreePort.Take();
        await DemoDatabase.PrepareAsync(postgres.ConnectionString);
    }

    public async Task DisposeAsync()
    {
        await portal.DisposeAsync();
        await postgres.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private HostProcess StartHost()
    {
        var settings = DemoDatabase.Settings(
            new NpgsqlConnectionStringBuilder(postgres.ConnectionString) { Pooling = true }.ConnectionString,
            folder
        );
        settings["Lavamedia:PortalUrl"] = portal.Address;
        // What a dead process holds is free again within seconds instead of half a minute, so that the test is short.
        settings["Lavamedia:Jobs:Lease"] = "00:00:02";
        settings["Lavamedia:Jobs:Poll"] = "00:00:01";
        settings["Lavamedia:Idempotency:Lease"] = "00:00:02";
        return HostProcess.Start(settings, port);
    }

    private static async Task<BusyNewsroom> OpenNewsroomAsync(HostProcess host)
    {
        var client = new HttpClient { BaseAddress = host.Address };
        return new BusyNewsroom(await DemoDatabase.SignInAsync(client, DemoDatabase.Editor));
    }

    /// <summary>Lets the editors get into their work, so that the next moment is in the middle of it.</summary>
    private static async Task UntilBusyAsync(BusyNewsroom newsroom)
    {
        var before = newsroom.Acknowledged;
        await Wait.UntilAsync(
            () => Task.FromResult(newsroom.Acknowledged >= before + 6),
            TimeSpan.FromMinutes(1),
            "Work goes on"
        );
        await Task.Delay(Random.Shared.Next(0, 300));
    }

    private async Task CheckAsync(BusyNewsroom newsroom)
    {
        // What follows a commit happens by itself, after the leases of the dead have run out.
        List<string> unfinished = [];
        try
        {
            await Wait.UntilAsync(
                async () => (unfinished = await ReadAsync(Unfinished)).Count == 0,
                TimeSpan.FromSeconds(90)
            );
        }
        catch (TimeoutException)
        {
            unfinished.ShouldBeEmpty("every job must be done");
        }

        newsroom.Published.ShouldNotBeEmpty();
        newsroom.Uploaded.ShouldNotBeEmpty();
        var published = await ReadAsync("SELECT slug FROM content_items WHERE status = 'PUBLISHED'");
        newsroom.Published.Except(published).ShouldBeEmpty("acknowledged as published");
        published.Select(slug => $"item:fr:{slug}").Except(portal.Tags.Keys).ShouldBeEmpty("the portal must know");
        (await ReadAsync("SELECT title FROM content_items")).Order().ShouldBe(newsroom.Begun.Order(), "each once");
        (await CountAsync(HalfDone)).ShouldBe(0, "half done");

        var stored = await ReadAsync("SELECT checksum::text FROM media_assets WHERE status = 'READY'");
        newsroom.Uploaded.Except(stored).ShouldBeEmpty("acknowledged as uploaded");
        stored.Distinct().Count().ShouldBe(stored.Count, "each upload once");
        foreach (var key in await ReadAsync("SELECT storage_url FROM media_assets"))
        {
            var bytes = await File.ReadAllBytesAsync(Path.Combine(folder, "blobs", key));
            Path.GetFileName(key).ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
    }

    private const string Unfinished =
        "SELECT concat_ws(' ', kind, status, attempts, last_error) FROM jobs WHERE status <> 'DONE'";

    /// <summary>Items without their version, published ones that show another one or tell nobody, pictures without variants.</summary>
    private const string HalfDone = """
        SELECT (SELECT count(*) FROM content_items AS item
                WHERE NOT EXISTS (
                    SELECT FROM content_versions AS version
                    WHERE version.content_id = item.id AND version.id = item.latest_version_id
                      AND version.version_number = item.version AND version.title = item.title))
             + (SELECT count(*) FROM content_items
                WHERE (status = 'PUBLISHED') <> (published_at IS NOT NULL))
             + (SELECT count(*) FROM content_items AS item
                WHERE status = 'PUBLISHED' AND (
                    SELECT count(*) FROM jobs
                    WHERE kind = 'portal.revalidate_published' AND payload ->> 'slug' = item.slug) <> 1)
             + (SELECT count(*) FROM media_assets AS asset
                WHERE NOT EXISTS (SELECT FROM media_variants WHERE media_id = asset.id))
        """;

    private async Task<long> CountAsync(string sql)
    {
        await using var database = NpgsqlDataSource.Create(postgres.ConnectionString);
        await using var command = database.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task<List<string>> ReadAsync(string sql)
    {
        await using var database = NpgsqlDataSource.Create(postgres.ConnectionString);
        await using var command = database.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }
}
