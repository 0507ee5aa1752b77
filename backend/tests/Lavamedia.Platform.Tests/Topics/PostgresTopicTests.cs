using Lavamedia.Api;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.Platform.Topics;
using Lavamedia.Testing.Modules;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Lavamedia.Platform.Tests.Topics;

public sealed class PostgresTopicTests : TopicTests
{
    private NpgsqlDataSource database = null!;

    private protected override async Task<TopicProcesses> StartAsync()
    {
        var host = await TestHost.StartAsync(LavamediaModules.All);
        database = NpgsqlDataSource.Create(host.ConnectionString);
        return new TopicProcesses(TopicProcess.Of(Make), TopicProcess.Of(Make), database, host);
    }

    [Fact]
    public async Task R8_what_was_sent_while_the_connection_was_lost_is_heard_when_it_is_back()
    {
        await using var stream = await Processes.Second.Receiver.SubscribeAsync<News>("news", Timeout);
        await Processes.First.Sender.SendAsync("news", new News("before", 1), Timeout);
        (await ReadAsync(stream, 1)).ShouldHaveSingleItem();

        await using var command = database.CreateCommand(
            """
            SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
              AND (query LIKE 'LISTEN%' OR query LIKE 'SELECT clock_timestamp()%')
            """
        );
        (await command.ExecuteScalarAsync(Timeout)).ShouldBe(1L);
        await Processes.First.Sender.SendAsync("news", new News("meanwhile", 2), Timeout);

        (await ReadAsync(stream, 1)).ShouldBe([new News("meanwhile", 2)]);
        await Processes.First.Sender.SendAsync("news", new News("after", 3), Timeout);
        (await ReadAsync(stream, 1)).ShouldBe([new News("after", 3)]);
    }

    [Fact]
    public async Task R18_events_that_all_have_heard_are_forgotten()
    {
        await Processes.First.Sender.SendAsync("news", new News("old", 1), Timeout);
        await using var age = database.CreateCommand("UPDATE topic_messages SET sent_at = now() - interval '1 hour'");
        (await age.ExecuteNonQueryAsync(Timeout)).ShouldBe(1);
        await Processes.First.Sender.SendAsync("news", new News("new", 2), Timeout);

        await new PruneTopicMessagesHandler(database).RunAsync(new PruneTopicMessages(15), null!, Timeout);

        await using var count = database.CreateCommand("SELECT count(*) FROM topic_messages");
        (await count.ExecuteScalarAsync(Timeout)).ShouldBe(1L);
    }

    private PostgresTopics Make(LocalTopics topics) => new(database, topics, NullLogger<PostgresTopics>.Instance);
}
