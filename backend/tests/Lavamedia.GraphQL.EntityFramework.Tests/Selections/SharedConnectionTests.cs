using System.Diagnostics;
using Lavamedia.GraphQL.EntityFramework.Tests.News;
using Lavamedia.Testing;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Selections;

/// <summary>What has shown to be quick shares connections with other requests, and nobody notices but the processor.</summary>
public sealed class SharedConnectionTests(NewsDatabase news) : IClassFixture<NewsDatabase>
{
    private const string IsWaiting = "wait_event_type = 'Lock'";
    private const string Query = """{ article(slug: "article-02") { title categories { name } } }""";

    [Fact]
    public async Task Many_quick_requests_need_only_the_shared_connections()
    {
        // None of them is to be cut off and asked alone, however busy the machine is.
        using var client = Client(
            "many",
            options => (options.SharedConnections, options.SharedTimeout) = (2, TimeSpan.FromSeconds(30))
        );
        await ProveQuickAsync(client);

        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => client.DataAsync(Query)));

        // One of its own, with which the selection proved to be quick.
        (await ConnectionsAsync("many")).ShouldBeLessThanOrEqualTo(3);
    }

    [Fact]
    public async Task Statements_that_travel_with_those_of_others_still_see_one_snapshot()
    {
        using var client = Client("snapshot", options => options.SharedConnections = 1);
        await ProveQuickAsync(client);
        using var stop = new CancellationTokenSource();
        var writing = WriteGenerationsAsync(stop.Token);
        try
        {
            for (var round = 0; round < 50; round++)
            {
                var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.DataAsync(Query)));
                foreach (var answer in answers)
                {
                    var article = answer["article"]!;
                    var generation = article["title"]!.GetValue<string>();
                    article["categories"]!.AsArray().ShouldNotBeEmpty();
                    article["categories"]!
                        .AsArray()
                        .Select(category => category!["name"]!.GetValue<string>())
                        .ShouldAllBe(name => name == generation || !generation.StartsWith("generation "));
                }
            }
        }
        finally
        {
            await stop.CancelAsync();
            await writing;
        }
    }

    [Fact]
    public async Task G7_a_statement_that_others_wait_behind_is_cut_off_and_asked_again_alone()
    {
        using var client = Client("cut", options => options.SharedConnections = 1);
        await ProveQuickAsync(client);
        var blocker = await LockAsync();

        var asked = client.DataAsync(Query);
        await UntilAskedAgainAsync("cut");
        await blocker.DisposeAsync();

        (await asked)["article"].ShouldNotBeNull();
        client.Statistics.RoundTrips.ShouldBe(2);
        await client.DataAsync(Query);
        client.Statistics.RoundTrips.ShouldBe(1);
    }

    [Fact]
    public async Task G7_a_client_that_leaves_a_shared_connection_does_not_wait_for_it()
    {
        using var client = Client(
            "leaving",
            options => (options.SharedConnections, options.SharedTimeout) = (1, TimeSpan.FromSeconds(3))
        );
        await ProveQuickAsync(client);
        await using (await LockAsync())
        {
            using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
            var watch = Stopwatch.StartNew();

            await Should.ThrowAsync<OperationCanceledException>(() =>
                client.AskAsync(Query, cancellationToken: leaving.Token)
            );

            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
        }

        (await client.DataAsync(Query))["article"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Where_few_read_each_has_a_connection_of_its_own_and_is_not_cut_off()
    {
        using var client = Client(
            "few",
            options => (options.ReadsBeforeSharing, options.SharedTimeout) = (1, TimeSpan.FromMilliseconds(50))
        );
        await ProveQuickAsync(client);
        var blocker = await LockAsync();

        var asked = client.DataAsync(Query);
        await UntilWaitingAsync("few", TimeSpan.FromMilliseconds(500));
        await blocker.DisposeAsync();

        (await asked)["article"].ShouldNotBeNull();
        client.Statistics.RoundTrips.ShouldBe(1);
        (await ConnectionsAsync("few")).ShouldBe(1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_connection_that_the_database_has_closed_is_not_the_readers_concern(int readsBeforeSharing)
    {
        var name = $"closed-{readsBeforeSharing}";
        using var client = Client(name, options => options.ReadsBeforeSharing = readsBeforeSharing);
        await ProveQuickAsync(client);

        await ActivityAsync<long>("SELECT count(pg_terminate_backend(pid, 5000))", name);

        (await client.DataAsync(Query))["article"].ShouldNotBeNull();
    }

    private static async Task ProveQuickAsync(NewsClient client)
    {
        // On a busy machine a run may take longer than what counts as quick; some of these do not.
        for (var i = 0; i < 10; i++)
        {
            await client.DataAsync(Query);
        }
    }

    private NewsClient Client(string name, Action<EntityFrameworkOptions> configure) =>
        new(
            news,
            options =>
            {
                options.ConnectionString = new NpgsqlConnectionStringBuilder(news.ConnectionString)
                {
                    Pooling = true,
                    ApplicationName = name,
                }.ConnectionString;
                options.ReadsBeforeSharing = 0;
                configure(options);
            }
        );

    /// <summary>Names the article and all of its categories anew, in one transaction each time.</summary>
    private async Task WriteGenerationsAsync(CancellationToken stop)
    {
        await using var connection = new NpgsqlConnection(news.ConnectionString);
        await connection.OpenAsync(CancellationToken.None);
        for (var i = 0; !stop.IsCancellationRequested; i++)
        {
            await using var command = new NpgsqlCommand(
                $"""
                BEGIN;
                UPDATE article SET title = 'generation {i}' WHERE slug = 'article-02';
                UPDATE category SET name = 'generation {i}';
                COMMIT;
                """,
                connection
            );
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }
    }

    /// <summary>A transaction of somebody else that keeps everybody from reading the categories.</summary>
    private async Task<NpgsqlConnection> LockAsync()
    {
        var connection = new NpgsqlConnection(news.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("BEGIN; LOCK TABLE category IN ACCESS EXCLUSIVE MODE", connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    /// <summary>Returns when a statement that waits for the lock is the second one that did.</summary>
    private async Task UntilAskedAgainAsync(string name)
    {
        var waiting = new HashSet<string>();
        await Wait.UntilAsync(async () =>
        {
            if (await ActivityAsync<string>("SELECT max(pid || ' ' || query_start)", name, IsWaiting) is { } statement)
            {
                waiting.Add(statement);
            }

            return waiting.Count == 2;
        });
    }

    /// <summary>Returns when a statement has waited for the lock that long.</summary>
    private Task UntilWaitingAsync(string name, TimeSpan time) =>
        Wait.UntilAsync(async () =>
            await ActivityAsync<TimeSpan?>("SELECT max(clock_timestamp() - query_start)", name, IsWaiting) > time
        );

    private Task<long> ConnectionsAsync(string name) => ActivityAsync<long>("SELECT count(*)", name);

    /// <summary>What PostgreSQL knows of the connections of a client, and on demand only of those that meet a condition.</summary>
    private async Task<T?> ActivityAsync<T>(string select, string name, string condition = "true")
    {
        await using var connection = new NpgsqlConnection(news.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            $"{select} FROM pg_stat_activity WHERE application_name = $1 AND {condition}",
            connection
        );
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = name });
        return await command.ExecuteScalarAsync() is T value ? value : default;
    }
}
