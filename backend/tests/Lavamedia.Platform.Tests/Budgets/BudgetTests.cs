using Lavamedia.Platform.Budgets;
using Lavamedia.Platform.Topics;
using Lavamedia.Testing.Redis;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lavamedia.Platform.Tests.Budgets;

public sealed class BudgetTests
{
    private static readonly Budget Sixty = new("test", PerMinute: 60);

    [Fact]
    public async Task R11_a_spent_budget_says_when_to_come_back_and_fills_up_evenly()
    {
        var clock = new StoppedClock();
        using var budgets = new LocalBudgets(clock);
        (await SpendAsync(budgets, 60)).IsGranted.ShouldBeTrue();
        var refused = await SpendAsync(budgets, 10);
        refused.IsGranted.ShouldBeFalse();
        refused.RetryAfter.ShouldBe(TimeSpan.FromSeconds(10));

        clock.Advance(TimeSpan.FromSeconds(10));
        (await SpendAsync(budgets, 10)).IsGranted.ShouldBeTrue();
        (await SpendAsync(budgets, 1)).IsGranted.ShouldBeFalse();
        clock.Advance(TimeSpan.FromHours(1));
        (await SpendAsync(budgets, 60)).Remaining.ShouldBe(0);
    }

    [Fact]
    public async Task A_wish_beyond_the_whole_budget_is_granted_once_a_minute_and_not_never()
    {
        var clock = new StoppedClock();
        using var budgets = new LocalBudgets(clock);
        (await SpendAsync(budgets, 1000)).IsGranted.ShouldBeTrue();
        (await SpendAsync(budgets, 1000)).RetryAfter.ShouldBe(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task R11_instances_with_redis_spend_one_budget_together()
    {
        await using var server = await RedisServer.StartAsync();
        using var first = new RedisConnection(server.Address) { Patience = TimeSpan.FromSeconds(30) };
        using var second = new RedisConnection(server.Address) { Patience = TimeSpan.FromSeconds(30) };
        using var local = new LocalBudgets(TimeProvider.System);
        IBudgets[] instances = [Redis(first, local), Redis(second, local)];

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 100).Select(turn => SpendAsync(instances[turn % 2], 1).AsTask())
        );

        // A second or two may pass meanwhile, and each brings one back.
        answers.Count(answer => answer.IsGranted).ShouldBeInRange(60, 64);
        answers.Where(answer => !answer.IsGranted).ShouldAllBe(answer => answer.RetryAfter < TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task R8_without_redis_each_instance_counts_alone_and_never_without_limit()
    {
        await using var server = await RedisServer.StartAsync();
        // A late answer is no absence: the one request that Redis counts must not count here.
        using var connection = new RedisConnection(server.Address + ",connectTimeout=500,syncTimeout=500")
        {
            Patience = TimeSpan.FromSeconds(30),
        };
        using var local = new LocalBudgets(TimeProvider.System);
        var budgets = Redis(connection, local);
        (await SpendAsync(budgets, 1)).IsGranted.ShouldBeTrue();
        await server.StopAsync();
        try
        {
            var granted = 0;
            for (var turn = 0; turn < 100; turn++)
            {
                granted += (await SpendAsync(budgets, 1)).IsGranted ? 1 : 0;
            }

            granted.ShouldBeInRange(60, 66);
        }
        finally
        {
            await server.RestartAsync();
        }
    }

    private static RedisBudgets Redis(RedisConnection connection, LocalBudgets local) =>
        new(connection, local, NullLogger<RedisBudgets>.Instance);

    private static ValueTask<BudgetAnswer> SpendAsync(IBudgets budgets, double amount) =>
        budgets.SpendAsync(Sixty, amount, CancellationToken.None);

    private sealed class StoppedClock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now;

        public void Advance(TimeSpan time) => now += time.Ticks;
    }
}
