using Lavamedia.Platform.Tallies;
using Lavamedia.Platform.Topics;
using Lavamedia.Testing.Redis;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lavamedia.Platform.Tests.Tallies;

public sealed class TallyTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    /// <summary>Longer than the slowest machine takes: what is told is not to depend on it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private RedisServer server = null!;
    private RedisConnection connection = null!;
    private RedisTallies tallies = null!;

    [Fact]
    public async Task T9_of_many_at_once_no_more_fit_in_than_may()
    {
        using var other = new RedisConnection(server.Address) { Patience = Patience };
        RedisTallies[] instances = [tallies, Tallies(other)];
        var waits = await Task.WhenAll(
            Enumerable
                .Range(0, 40)
                .Select(turn => instances[turn % 2].AddAsync([new Tally("many", 5)], Window, default).AsTask())
        );
        waits.Count(wait => wait![0] is null).ShouldBe(5);
        waits
            .Where(wait => wait![0] is not null)
            .ShouldAllBe(wait => wait![0] > TimeSpan.FromMinutes(14) && wait[0] <= Window);
    }

    [Fact]
    public async Task What_is_told_is_the_time_after_which_one_more_fits_in()
    {
        var window = TimeSpan.FromSeconds(4);
        Tally[] two = [new("soon", 2)];
        (await tallies.AddAsync(two, window, default))![0].ShouldBeNull();
        await Task.Delay(1_000);
        (await tallies.AddAsync(two, window, default))![0].ShouldBeNull();
        var wait = (await tallies.AddAsync(two, window, default))![0].ShouldNotBeNull();
        // What was refused counts as well: the second of the three has to end.
        wait.ShouldBeGreaterThan(TimeSpan.FromSeconds(3));
        await Task.Delay(wait + TimeSpan.FromMilliseconds(20));
        (await tallies.AddAsync(two, window, default))![0].ShouldBeNull();
    }

    [Fact]
    public async Task What_is_taken_back_counts_nowhere_and_the_rest_stays()
    {
        Tally[] mine = [new("mine", 2), new("all", 4)];
        Tally[] others = [new("others", 2), new("all", 4)];
        foreach (var tally in (Tally[][])[mine, mine, others, others])
        {
            (await tallies.AddAsync(tally, Window, default)).ShouldBe([null, null]);
        }

        (await tallies.TakeBackAsync("mine", ["all"], default)).ShouldBeTrue();
        (await tallies.AddAsync(mine, Window, default)).ShouldBe([null, null]);
        (await tallies.AddAsync(mine, Window, default)).ShouldBe([null, null]);
        var full = (await tallies.AddAsync([new Tally("new", 2), new Tally("all", 4)], Window, default))!;
        full[0].ShouldBeNull();
        full[1].ShouldNotBeNull();
    }

    [Fact]
    public async Task R8_says_that_it_does_not_count_while_redis_is_away()
    {
        await server.StopAsync();
        try
        {
            (await tallies.AddAsync([new Tally("away", 1)], Window, default)).ShouldBeNull();
            (await tallies.TakeBackAsync("away", [], default)).ShouldBeFalse();
        }
        finally
        {
            await server.RestartAsync();
        }
    }

    public async Task InitializeAsync()
    {
        server = await RedisServer.StartAsync();
        connection = new RedisConnection(server.Address + ",connectTimeout=500,syncTimeout=500")
        {
            Patience = Patience,
        };
        tallies = Tallies(connection);
    }

    public async Task DisposeAsync() => await server.DisposeAsync();

    public void Dispose() => connection.Dispose();

    private static RedisTallies Tallies(RedisConnection connection) =>
        new(connection, NullLogger<RedisTallies>.Instance);
}
