using System.Text.Json;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.Tests.Execution.Coalescing;

/// <summary>Those who ask the same at the same time are answered together, and none of them with what was read before.</summary>
public sealed class CoalescingTests : CoalescingScene
{
    [Fact]
    public async Task Who_comes_while_the_same_runs_is_answered_by_one_run_that_begins_afterwards()
    {
        var first = AskAsync(Headline);
        await Desk.BegunAsync(1);
        Desk.Headline = "second";
        var others = Enumerable.Range(0, 20).Select(_ => AskAsync(Headline)).ToArray();
        Desk.Runs.ShouldBe(1);

        Desk.EndOne();
        await RegroupedAsync(2);
        Desk.Headline = "third";
        var late = AskAsync(Headline);
        Desk.EndOne();
        await RegroupedAsync(3);
        Desk.EndOne();

        (await first).ShouldBe("""{"data":{"headline":"first"}}""");
        (await Task.WhenAll(others)).ShouldAllBe(answer => answer == """{"data":{"headline":"second"}}""");
        (await late).ShouldBe("""{"data":{"headline":"third"}}""");
        Desk.Runs.ShouldBe(3);
    }

    [Fact]
    public async Task A_run_that_takes_long_is_not_waited_for()
    {
        var slow = AskAsync(Headline);
        await Desk.BegunAsync(1);
        Desk.Headline = "second";
        Task<string>[] others = [AskAsync(Headline), AskAsync(Headline)];

        Time.Advance(TimeSpan.FromMilliseconds(10));
        await Desk.BegunAsync(2);
        var third = AskAsync(Headline);
        Time.Advance(TimeSpan.FromMilliseconds(10));
        await Desk.BegunAsync(3);
        for (var run = 0; run < 3; run++)
        {
            Desk.EndOne();
        }

        (await slow).ShouldContain("first");
        (await Task.WhenAll(others)).ShouldAllBe(answer => answer.Contains("second"));
        (await third).ShouldContain("second");
        Desk.Runs.ShouldBe(3);
    }

    [Theory]
    [InlineData("{ recommendation }")]
    [InlineData("{ greeting }")]
    [InlineData("{ counter }")]
    [InlineData("{ headline counter }")]
    public async Task What_the_schema_does_not_give_to_everybody_runs_for_each(string document)
    {
        var fields = document.Split(' ').Length - 2;
        Task<string>[] asked = [AskAsync(document), AskAsync(document), AskAsync(document)];

        await Desk.BegunAsync(3 * fields);

        EndAll(3 * fields);
        await Task.WhenAll(asked);
    }

    [Fact]
    public async Task Who_is_somebody_or_wants_to_know_the_cost_or_asks_something_else_has_a_run_of_its_own()
    {
        Task<string>[] asked =
        [
            AskAsync(Headline),
            AskAsync(Headline, change: request => request with { MayCoalesce = false }),
            AskAsync(Headline, change: request => request with { CostReport = CostReport.Report }),
            AskAsync("query($edition: String) { headline(edition: $edition) }", new { edition = "evening" }),
            AskAsync("query($edition: String) { headline(edition: $edition) }", new { edition = "morning" }),
        ];

        await Desk.BegunAsync(asked.Length);

        EndAll(asked.Length);
        (await asked[2]).ShouldContain("operationCost");
        (await asked[0]).ShouldNotContain("operationCost");
        await Task.WhenAll(asked);
    }

    [Fact]
    public async Task A_failure_is_told_to_all_who_waited_for_it()
    {
        var first = AskAsync("{ broken }");
        await Desk.BegunAsync(1);
        var others = Enumerable.Range(0, 5).Select(_ => AskAsync("{ broken }")).ToArray();
        Desk.EndOne();
        await RegroupedAsync(2);
        Desk.EndOne();

        (await Task.WhenAll([first, .. others])).ShouldAllBe(answer =>
            answer.Contains("\"broken\":null") && answer.Contains("\"errors\"")
        );
        Desk.Runs.ShouldBe(2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Who_leaves_takes_nobody_along(int leaver)
    {
        var first = AskAsync(Headline);
        await Desk.BegunAsync(1);
        using var leaving = new CancellationTokenSource();
        var others = Enumerable
            .Range(0, 3)
            .Select(i => AskAsync(Headline, cancellationToken: i == leaver ? leaving.Token : default))
            .ToArray();
        Desk.EndOne();
        await RegroupedAsync(2);

        await leaving.CancelAsync();
        Desk.EndOne();

        await first;
        foreach (var other in others.Where((_, i) => i != leaver))
        {
            (await other).ShouldContain("first");
        }

        Desk.Cancelled.ShouldBe(0);
    }

    [Fact]
    public async Task G7_a_run_ends_when_all_have_left_and_the_next_is_not_harmed()
    {
        var first = AskAsync(Headline);
        await Desk.BegunAsync(1);
        using var leaving = new CancellationTokenSource();
        var others = Enumerable.Range(0, 3).Select(_ => AskAsync(Headline, cancellationToken: leaving.Token)).ToArray();
        Desk.EndOne();
        await RegroupedAsync(2);

        await leaving.CancelAsync();

        foreach (var other in others)
        {
            await Should.ThrowAsync<OperationCanceledException>(() => other.WaitAsync(TimeSpan.FromMinutes(1)));
        }

        Desk.Cancelled.ShouldBe(1);
        await first;
        var next = AskAsync(Headline);
        await RegroupedAsync(3);
        // What was given up is still the first in the queue.
        EndAll(2);
        (await next).ShouldContain("first");
    }

    [Fact]
    public async Task Nobody_is_ever_answered_with_what_was_read_before()
    {
        Desk.EndsAtOnce = true;
        var published = 0;
        var readers = Enumerable
            .Range(0, 16)
            .Select(_ =>
                Task.Run(async () =>
                {
                    for (var i = 0; i < 500; i++)
                    {
                        var before = Volatile.Read(ref published);
                        var answer = await AskAsync(Headline);
                        Number(answer).ShouldBeGreaterThanOrEqualTo(before);
                    }
                })
            )
            .ToArray();
        var all = Task.WhenAll(readers);
        Desk.Headline = "0";
        while (!all.IsCompleted)
        {
            Desk.Headline = (published + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            Interlocked.Increment(ref published);
            // The clock of these tests stands still unless it is moved.
            Time.Advance(TimeSpan.FromMilliseconds(1));
            await Task.Yield();
        }

        await all;
    }

    private static int Number(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        var headline = json.RootElement.GetProperty("data").GetProperty("headline").GetString();
        return int.TryParse(headline, out var number) ? number : 0;
    }

    private void EndAll(int runs)
    {
        for (var run = 0; run < runs; run++)
        {
            Desk.EndOne();
        }
    }
}
