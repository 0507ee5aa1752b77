using Lavamedia.GraphQL.Execution.Topics;

namespace Lavamedia.Platform.Tests.Topics;

/// <summary>What topics promise, whatever carries them: the derived classes bring in-process topics, PostgreSQL and Redis.</summary>
public abstract class TopicTests : IAsyncLifetime
{
    private TopicProcesses processes = null!;

    private ITopicEventSender Sender => processes.First.Sender;

    protected TopicProcesses Processes => processes;

    protected CancellationToken Timeout { get; } = new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token;

    /// <summary>Two processes of one installation; the same one twice where topics stay within a process.</summary>
    private protected abstract Task<TopicProcesses> StartAsync();

    public async Task InitializeAsync() => processes = await StartAsync();

    public async Task DisposeAsync() => await processes.DisposeAsync();

    [Fact]
    public async Task An_event_reaches_the_subscribers_of_every_process()
    {
        await using var here = await processes.First.Receiver.SubscribeAsync<News>("news", Timeout);
        await using var there = await processes.Second.Receiver.SubscribeAsync<News>("news", Timeout);
        await using var alsoThere = await processes.Second.Receiver.SubscribeAsync<News>("news", Timeout);

        await Sender.SendAsync("news", new News("Éruption à l’aube", 1), Timeout);

        foreach (var stream in new[] { here, there, alsoThere })
        {
            (await ReadAsync(stream, 1)).ShouldBe([new News("Éruption à l’aube", 1)]);
        }
    }

    [Fact]
    public async Task Events_come_in_the_order_in_which_they_were_sent()
    {
        await using var stream = await processes.Second.Receiver.SubscribeAsync<News>("news", Timeout);

        for (var i = 0; i < 50; i++)
        {
            await Sender.SendAsync("news", new News("n", i), Timeout);
        }

        (await ReadAsync(stream, 50)).Select(news => news.Number).ShouldBe(Enumerable.Range(0, 50));
    }

    [Fact]
    public async Task Topics_do_not_hear_each_other()
    {
        await using var one = await processes.Second.Receiver.SubscribeAsync<News>("news-1", Timeout);
        await using var two = await processes.Second.Receiver.SubscribeAsync<News>("news-2", Timeout);

        await Sender.SendAsync("news-1", new News("one", 1), Timeout);
        await Sender.SendAsync("news-2", new News("two", 2), Timeout);

        (await ReadAsync(two, 1)).ShouldBe([new News("two", 2)]);
        (await ReadAsync(one, 1)).ShouldBe([new News("one", 1)]);
    }

    [Fact]
    public async Task A_long_message_arrives_whole()
    {
        await using var stream = await processes.Second.Receiver.SubscribeAsync<News>("news", Timeout);
        var text = string.Concat(Enumerable.Repeat("lave « basalte » \n", 8_000));

        await Sender.SendAsync("news", new News(text, 1), Timeout);
        await Sender.SendAsync("news", new News("after", 2), Timeout);

        var read = await ReadAsync(stream, 2);
        read[0].Text.ShouldBe(text);
        read[1].Text.ShouldBe("after");
    }

    [Fact]
    public async Task Completing_a_topic_ends_its_streams_after_what_was_sent_before()
    {
        await using var stream = await processes.Second.Receiver.SubscribeAsync<News>("news", Timeout);

        await Sender.SendAsync("news", new News("last", 1), Timeout);
        await Sender.CompleteAsync("news", Timeout);

        (await ReadAsync(stream, int.MaxValue)).ShouldBe([new News("last", 1)]);
    }

    [Fact]
    public async Task A_disposed_stream_takes_no_more_events()
    {
        var stream = await processes.Second.Receiver.SubscribeAsync<News>("news", Timeout);

        await stream.DisposeAsync();

        processes.Second.Topics.SubscriberCount.ShouldBe(0);
        await Sender.SendAsync("news", new News("nobody", 1), Timeout);
    }

    protected async Task<List<News>> ReadAsync(ISourceStream<News> stream, int count)
    {
        var read = new List<News>();
        await foreach (var news in stream.ReadEventsAsync(Timeout))
        {
            read.Add(news);
            if (read.Count == count)
            {
                break;
            }
        }

        return read;
    }

    public sealed record News(string Text, int Number);
}
