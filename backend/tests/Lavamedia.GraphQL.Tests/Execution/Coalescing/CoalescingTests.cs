using System.Text.Json;
using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Lavamedia.GraphQL.Tests.Execution.Coalescing;

/// <summary>Those who ask the same at the same time are answered together, and none of them with what was read before.</summary>
public sealed class CoalescingTests : IDisposable
{
    private const string Headline = "{ headline }";
    private const int LongVariable = 4_000;

    private readonly FakeTimeProvider _time = new();
    private readonly ServiceProvider _services;

    public CoalescingTests()
    {
        var services = new ServiceCollection();
        services.AddSingleton<NewsDesk>().AddSingleton<TimeProvider>(_time);
        services.AddGraphQLServer().AddType(typeof(NewsDeskQueries));
        _services = services.BuildServiceProvider();
    }

    private NewsDesk Desk => _services.GetRequiredService<NewsDesk>();

    public void Dispose() => _services.Dispose();

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

        _time.Advance(TimeSpan.FromMilliseconds(10));
        await Desk.BegunAsync(2);
        var third = AskAsync(Headline);
        _time.Advance(TimeSpan.FromMilliseconds(10));
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

        await RegroupedAsync(3);
        Desk.EndOne();
        await (await next).DisposeAsync();
    }

    [Fact]
    public async Task Who_reads_slowly_holds_up_nobody_for_longer_than_a_slow_run_does()
    {
        var slow = StartAsync();
        await Desk.BegunAsync(1);
        Desk.EndOne();
        await using var unread = await slow;

        var second = AskAsync(Headline);
        _time.Advance(TimeSpan.FromMilliseconds(10));
        await Desk.BegunAsync(2);
        Desk.EndOne();
        await second;
        var third = AskAsync(Headline);
        await Desk.BegunAsync(3);
        Desk.EndOne();
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
        await Desk.BegunAsync(3);
        Desk.EndOne();
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
        await Desk.BegunAsync(3);
        Desk.EndOne();

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
        await Desk.BegunAsync(2);
        Desk.EndOne();

        await Task.WhenAll(first, second);
    }

    [Fact]
    public async Task Who_asks_again_alone_waits_for_the_others_no_longer_than_a_millisecond()
    {
        await AnswerTogetherAsync(3);

        var alone = AskAsync(Headline);
        await Settled();
        Desk.Runs.ShouldBe(2);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        await Desk.BegunAsync(3);
        Desk.EndOne();
        await alone;

        // Those who did not come are expected no more.
        var again = AskAsync(Headline);
        await Desk.BegunAsync(4);
        Desk.EndOne();
        await again;
    }

    [Fact]
    public async Task Who_asks_when_those_who_were_answered_have_not_come_again_waits_for_nobody()
    {
        await AnswerTogetherAsync(3);

        _time.Advance(TimeSpan.FromMilliseconds(1));
        var later = AskAsync(Headline);
        await Desk.BegunAsync(3);
        Desk.EndOne();

        await later;
    }

    [Fact]
    public async Task What_nobody_asks_again_is_forgotten()
    {
        const int Questions = 2_000;
        Desk.EndsAtOnce = true;
        await AskWithLongVariablesAsync(Questions);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        await AskWithLongVariablesAsync(Questions);

        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(Questions * LongVariable / 4);
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
            _time.Advance(TimeSpan.FromMilliseconds(1));
            await Task.Yield();
        }

        await all;
    }

    private async Task AskWithLongVariablesAsync(int questions)
    {
        for (var i = 0; i < questions; i++)
        {
            var edition = $"{Guid.NewGuid()}".PadRight(LongVariable, '.');
            await AskAsync("query($edition: String) { headline(edition: $edition) }", new { edition });
            _time.Advance(TimeSpan.FromMilliseconds(1));
        }
    }

    /// <summary>Lets pass what those who were answered have to come again, and waits until so many runs have begun.</summary>
    private async Task RegroupedAsync(int runs)
    {
        // A run that still waited for the one before it would wait longer.
        for (var passed = 0; Desk.Runs < runs && passed < 50; passed++)
        {
            await Task.Delay(5);
            _time.Advance(TimeSpan.FromMilliseconds(0.1));
        }

        Desk.Runs.ShouldBe(runs);
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

    /// <summary>Requests that are answered by the second run, which has begun.</summary>
    private async Task<Task<ExecutionResponse>[]> RunTogetherAsync(params CancellationToken[] callers)
    {
        var first = AskAsync(Headline);
        await Desk.BegunAsync(1);
        var asked = callers.Select(StartAsync).ToArray();
        Desk.EndOne();
        await first;
        await RegroupedAsync(2);
        return asked;
    }

    private Task<ExecutionResponse> StartAsync(CancellationToken cancellationToken = default) =>
        _services
            .GetRequiredService<IRequestExecutor>()
            .StartAsync(TestRequest.Of(_services, Headline, null) with { MayCoalesce = true }, cancellationToken);

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

    private Task<string> AskAsync(
        string document,
        object? variables = null,
        Func<GraphQLRequest, GraphQLRequest>? change = null,
        CancellationToken cancellationToken = default
    )
    {
        var request = TestRequest.Of(_services, document, variables) with { MayCoalesce = true };
        return TestRequest.AnswerAsync(change is null ? request : change(request), cancellationToken);
    }
}
