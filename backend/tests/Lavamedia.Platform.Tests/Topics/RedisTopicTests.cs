using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.Platform.Topics;
using Lavamedia.Testing.Redis;

namespace Lavamedia.Platform.Tests.Topics;

public sealed class RedisTopicTests : TopicTests
{
    private protected override async Task<TopicProcesses> StartAsync()
    {
        var server = await RedisServer.StartAsync();
        var (first, second) = (new RedisConnection(server.Address), new RedisConnection(server.Address));
        return new TopicProcesses(
            TopicProcess.Of(topics => new RedisTopics(first, topics)),
            TopicProcess.Of(topics => new RedisTopics(second, topics)),
            first,
            second,
            server
        );
    }

    [Fact]
    public async Task A_stream_is_given_once_events_reach_it_even_where_redis_takes_long_to_let_in_a_second_connection()
    {
        await using var server = await RedisServer.StartAsync();
        // The client has one connection for commands and another for what it listens to.
        await using var door = SlowDoor.Open(server.Address, TimeSpan.FromSeconds(1));
        using var here = new RedisConnection(server.Address);
        using var there = new RedisConnection(door.Address);
        using var sending = new RedisTopics(here, new LocalTopics(new GraphQL.Execution.ExecutionOptions()));
        using var listening = new RedisTopics(there, new LocalTopics(new GraphQL.Execution.ExecutionOptions()));

        await using var stream = await listening.SubscribeAsync<News>("news", Timeout);
        await sending.SendAsync("news", new News("at once", 1), Timeout);

        (await ReadAsync(stream, 1)).ShouldBe([new News("at once", 1)]);
    }

    [Fact]
    public async Task R8_a_lost_redis_fails_the_sender_and_is_used_again_once_it_is_back()
    {
        await using var server = await RedisServer.StartAsync();
        using var connection = new RedisConnection(server.Address + ",connectTimeout=1000,syncTimeout=1000");
        using var topics = new RedisTopics(connection, new LocalTopics(new GraphQL.Execution.ExecutionOptions()));
        await using var stream = await topics.SubscribeAsync<News>("news", Timeout);

        await server.StopAsync();
        await Should.ThrowAsync<StackExchange.Redis.RedisException>(async () =>
            await topics.SendAsync("news", new News("lost", 1), Timeout)
        );
        await server.RestartAsync();

        var arrived = ReadAsync(stream, 1);
        for (var i = 2; !arrived.IsCompleted; i++)
        {
            // Connected again at some moment, the client first sends and then listens: what comes between is not kept.
            try
            {
                await topics.SendAsync("news", new News("back", i), Timeout);
            }
            catch (StackExchange.Redis.RedisException)
            {
                // Not back yet.
            }

            await Task.Delay(200, Timeout);
        }

        (await arrived)[0].Text.ShouldBe("back");
    }
}
