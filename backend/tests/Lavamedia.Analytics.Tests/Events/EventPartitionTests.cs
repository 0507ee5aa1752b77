using Lavamedia.Analytics.Events;
using Lavamedia.Api;
using Lavamedia.Platform.Jobs;
using Lavamedia.Testing;
using Lavamedia.Testing.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace Lavamedia.Analytics.Tests.Events;

public sealed class EventPartitionTests : IAsyncLifetime
{
    private TestHost host = null!;
    private List<IHostedService> services = [];

    [Fact]
    public async Task Months_to_come_have_their_partition_before_they_begin()
    {
        await RunJobAsync(monthsAhead: 8);
        (await PartitionOfAsync("8 months")).ShouldBe("analytics_events_" + await MonthAsync("8 months"));
        (await PartitionOfAsync("9 months")).ShouldBe("analytics_events_default");
    }

    [Fact]
    public async Task Events_that_came_before_their_partition_move_into_it()
    {
        (await PartitionOfAsync("6 months")).ShouldBe("analytics_events_default");
        await RunJobAsync(monthsAhead: 8);
        (await ValueAsync("SELECT tableoid::regclass::text FROM analytics_events")).ShouldBe(
            "analytics_events_" + await MonthAsync("6 months")
        );
    }

    [Fact]
    public async Task The_job_may_run_as_often_as_it_likes()
    {
        await RunJobAsync(monthsAhead: 4);
        var partitions = await CountAsync();
        await RunJobAsync(monthsAhead: 4);
        (await CountAsync()).ShouldBe(partitions);
    }

    public async Task InitializeAsync()
    {
        host = await TestHost.StartAsync(LavamediaModules.All, services => services.AddJobWorker());
        services = [.. host.Services.GetServices<IHostedService>()];
        foreach (var service in services)
        {
            await service.StartAsync(CancellationToken.None);
        }
    }

    public async Task DisposeAsync()
    {
        await Task.WhenAll(services.Select(service => service.StopAsync(CancellationToken.None)));
        await host.DisposeAsync();
    }

    private async Task RunJobAsync(int monthsAhead)
    {
        await using var scope = host.Scope();
        await scope.ServiceProvider.GetRequiredService<IJobQueue>().AddAsync(new CreateEventPartitions(monthsAhead));
        await Wait.UntilAsync(async () =>
            await ValueAsync(
                "SELECT count(*) FROM jobs WHERE kind = 'analytics.create_partitions' AND status <> 'DONE'"
            ) == "0"
        );
    }

    /// <summary>Adds an event at a time from now, and says where it fell.</summary>
    private Task<string?> PartitionOfAsync(string after) =>
        ValueAsync(
            $"""
            INSERT INTO analytics_events (id, occurred_at, session_id, event_type, payload)
            VALUES (gen_random_uuid(), now() + interval '{after}', gen_random_uuid(), 'page_view', '{"{}"}')
            RETURNING tableoid::regclass::text
            """
        );

    private Task<string?> MonthAsync(string after) =>
        ValueAsync($"SELECT to_char((now() + interval '{after}') AT TIME ZONE 'UTC', 'YYYY_MM')");

    private Task<string?> CountAsync() =>
        ValueAsync("SELECT count(*) FROM pg_inherits WHERE inhparent = 'analytics_events'::regclass");

    private async Task<string?> ValueAsync(string sql)
    {
        await using var database = NpgsqlDataSource.Create(host.ConnectionString);
        await using var command = database.CreateCommand(sql);
        return (await command.ExecuteScalarAsync())?.ToString();
    }
}
