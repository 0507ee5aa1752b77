using Lavamedia.Platform.Topics;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Lavamedia.Platform.Tallies;

/// <summary>Tallies as sorted sets: an entry for each thing, by the clock of Redis.</summary>
internal sealed partial class RedisTallies(RedisConnection redis, ILogger<RedisTallies> logger) : ISharedTallies
{
    private readonly RedisAbsence absence = new();

    // A script runs alone in Redis: of many things at once, no more than fit in are told that they do. Of what does not fit in,
    // no more is kept than it takes to say how long to wait.
    private const string Add = """
        local time = redis.call('TIME')
        local now = time[1] * 1000 + math.floor(time[2] / 1000)
        local window, id, kept = tonumber(ARGV[1]), ARGV[2], tonumber(ARGV[3])
        local waits = {}
        for index, key in ipairs(KEYS) do
            local most = tonumber(ARGV[index + 3])
            redis.call('ZREMRANGEBYSCORE', key, '-inf', now - window)
            redis.call('ZADD', key, now, id)
            redis.call('ZREMRANGEBYRANK', key, 0, -kept - 1)
            redis.call('PEXPIRE', key, window)
            waits[index] = 0
            if redis.call('ZCARD', key) > most then
                local last = redis.call('ZREVRANGE', key, most - 1, most - 1, 'WITHSCORES')
                waits[index] = math.max(1, last[2] + window - now)
            end
        end
        return waits
        """;

    private const string TakeBack = """
        local entries = redis.call('ZRANGE', KEYS[1], 0, -1)
        for _, entry in ipairs(entries) do
            for index = 2, #KEYS do
                redis.call('ZREM', KEYS[index], entry)
            end
        end
        redis.call('DEL', KEYS[1])
        return #entries
        """;

    /// <inheritdoc />
    public async ValueTask<IReadOnlyList<TimeSpan?>?> AddAsync(
        IReadOnlyList<Tally> tallies,
        TimeSpan window,
        CancellationToken cancellationToken
    )
    {
        RedisValue[] values =
        [
            (long)window.TotalMilliseconds,
            Guid.NewGuid().ToString("N"),
            tallies.Max(tally => tally.Most) + 1,
            .. tallies.Select(tally => (RedisValue)tally.Most),
        ];
        var answer = await RunAsync(Add, tallies.Select(tally => tally.Name), values, cancellationToken);
        return answer is null
            ? null
            :
            [
                .. ((RedisResult[])answer)
                    .Select(wait => (long)wait)
                    .Select(wait => wait == 0 ? (TimeSpan?)null : TimeSpan.FromMilliseconds(wait)),
            ];
    }

    /// <inheritdoc />
    public async ValueTask<bool> TakeBackAsync(
        string name,
        IReadOnlyList<string> others,
        CancellationToken cancellationToken
    ) => await RunAsync(TakeBack, [name, .. others], [], cancellationToken) is not null;

    /// <summary>Runs a script; null while Redis is away.</summary>
    private async Task<RedisResult?> RunAsync(
        string script,
        IEnumerable<string> names,
        RedisValue[] values,
        CancellationToken cancellationToken
    )
    {
        if (absence.IsRecent)
        {
            return null;
        }

        // The braces keep all tallies at one node of a cluster, so that one script may touch several.
        RedisKey[] keys = [.. names.Select(name => (RedisKey)$"lavamedia:{{tally}}:{name}")];
        try
        {
            var connection = await redis
                .OpenAsync(cancellationToken)
                .AsTask()
                .WaitAsync(redis.Patience, cancellationToken);
            return await connection
                .GetDatabase()
                .ScriptEvaluateAsync(script, keys, values)
                .WaitAsync(redis.Patience, cancellationToken);
        }
        catch (Exception exception) when (RedisAbsence.IsTold(exception))
        {
            absence.Note();
            CountsElsewhere(logger, exception);
            return null;
        }
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Redis is away; what it counts is counted in the database for a while."
    )]
    private static partial void CountsElsewhere(ILogger logger, Exception exception);
}
