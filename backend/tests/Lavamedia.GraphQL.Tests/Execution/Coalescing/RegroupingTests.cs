using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.Tests.Execution.Coalescing;

/// <summary>A run begins when those who were answered together can have come again, and waits for nobody for long.</summary>
public sealed class RegroupingTests : CoalescingScene
{
    [Fact]
    public async Task The_next_run_begins_when_the_answers_of_the_last_have_been_written()
    {
        var asked = await RunTogetherAsync(default, default);
        Desk.EndOne();
        Task<ExecutionResponse> next;
        await using (await asked[0])
        {
            await using (await asked[1])
            {
                next = StartAsync();
            }

            await Settled();
            Desk.Runs.ShouldBe(2);
        }

        Time.Advance(TimeSpan.FromMilliseconds(1));
        await EndAsync(3);
        await (await next).DisposeAsync();
    }

    [Fact]
    public async Task Who_reads_slowly_holds_up_nobody_for_longer_than_a_slow_run_does()
    {
        var slow = StartAsync();
        await EndAsync(1);
        await using var unread = await slow;

        var second = AskAsync(Headline);
        Time.Advance(TimeSpan.FromMilliseconds(10));
        await EndAsync(2);
        await second;
        var third = AskAsync(Headline);
        await EndAsync(3);
        await third;
    }

    [Fact]
    public async Task Who_left_is_not_waited_for_to_write_its_answer()
    {
        using var leaving = new CancellationTokenSource();
        var asked = await RunTogetherAsync(default, leaving.Token);
        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => asked[1]);
        Desk.EndOne();
        await (await asked[0]).DisposeAsync();

        var next = AskAsync(Headline);
        await EndAsync(3);
        await next;
    }

    [Fact]
    public async Task Those_who_were_answered_together_are_answered_together_when_they_ask_again()
    {
        await AnswerTogetherAsync(3);

        var first = AskAsync(Headline);
        var second = AskAsync(Headline);
        await Settled();
        Desk.Runs.ShouldBe(2);
        var third = AskAsync(Headline);
        // The clock stands still: only that all are there lets the run begin.
        await EndAsync(3);

        await Task.WhenAll(first, second, third);
        Desk.Runs.ShouldBe(3);
    }

    [Fact]
    public async Task Who_waited_while_others_were_answered_is_expected_with_them()
    {
        var first = AskAsync(Headline);
        await Desk.BegunAsync(1);
        var second = AskAsync(Headline);
        Desk.EndOne();
        await first;

        await Settled();
        Desk.Runs.ShouldBe(1);
        first = AskAsync(Headline);
        await EndAsync(2);

        await Task.WhenAll(first, second);
    }

    [Fact]
    public async Task Who_asks_again_alone_waits_for_the_others_no_longer_than_a_millisecond()
    {
        await AnswerTogetherAsync(3);

        var alone = AskAsync(Headline);
        await Settled();
        Desk.Runs.ShouldBe(2);
        Time.Advance(TimeSpan.FromMilliseconds(1));
        await EndAsync(3);
        await alone;

        // Those who did not come are expected no more.
        var again = AskAsync(Headline);
        await EndAsync(4);
        await again;
    }

    [Fact]
    public async Task Who_asks_when_those_who_were_answered_have_not_come_again_waits_for_nobody()
    {
        await AnswerTogetherAsync(3);

        Time.Advance(TimeSpan.FromMilliseconds(1));
        var later = AskAsync(Headline);
        await EndAsync(3);

        await later;
    }

    /// <summary>So many have been answered by the second run, and have read their answers.</summary>
    private async Task AnswerTogetherAsync(int callers)
    {
        var asked = await RunTogetherAsync(new CancellationToken[callers]);
        Desk.EndOne();
        foreach (var response in await Task.WhenAll(asked))
        {
            await response.DisposeAsync();
        }
    }

    /// <summary>Long enough for a run that could begin to do so.</summary>
    private static Task Settled() => Task.Delay(100);
}
