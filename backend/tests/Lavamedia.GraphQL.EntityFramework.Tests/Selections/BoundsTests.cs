using System.Diagnostics;
using Lavamedia.GraphQL.EntityFramework.Tests.News;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Selections;

/// <summary>An operation ends within its bounds, and what it leaves behind can be used (rule G-7).</summary>
[Collection(NewsCollection.Name)]
public sealed class BoundsTests(NewsDatabase news)
{
    private const string Query = """{ categories { name } }""";

    [Fact]
    public async Task G7_an_operation_with_more_statements_than_are_allowed_is_refused_before_any_is_sent()
    {
        using var client = new NewsClient(news, options => options.MaximumStatements = 3);

        var answer = await client.AskAsync(
            """{ a: article(slug: "article-02") { categories { name } pictures { totalCount nodes { position } } } }"""
        );

        answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe("TOO_MANY_STATEMENTS");
        client.Statistics.Statements.ShouldBe(0);
        (await client.DataAsync("""{ article(slug: "article-02") { categories { name } } }""")).ShouldNotBeNull();
    }

    [Fact]
    public async Task G7_a_statement_that_takes_too_long_is_cancelled_in_the_database_too()
    {
        using var client = new NewsClient(news, options => options.CommandTimeout = TimeSpan.FromSeconds(1));
        await client.DataAsync(Query);
        await using var blocker = await LockAsync();
        var watch = Stopwatch.StartNew();

        var answer = await client.AskAsync(Query);

        answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe("HC0045");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
        (await WaitingAsync()).ShouldBe(0);
        await blocker.DisposeAsync();
        (await client.DataAsync(Query)).ShouldNotBeNull();
    }

    [Fact]
    public async Task G7_a_client_that_leaves_ends_its_statement()
    {
        using var client = new NewsClient(news);
        await client.DataAsync(Query);
        await using var blocker = await LockAsync();
        using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        var watch = Stopwatch.StartNew();

        await Should.ThrowAsync<OperationCanceledException>(() =>
            client.AskAsync(Query, cancellationToken: leaving.Token)
        );

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(4));
        (await WaitingAsync()).ShouldBe(0);
        await blocker.DisposeAsync();
        (await client.DataAsync(Query)).ShouldNotBeNull();
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

    /// <summary>How many statements still wait for the lock.</summary>
    private async Task<long> WaitingAsync()
    {
        await using var connection = new NpgsqlConnection(news.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
            connection
        );
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
