using System.Globalization;
using Lavamedia.Platform.Topics;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Lavamedia.Platform.Budgets;

/// <summary>
/// Budgets of all instances together, by the clock of Redis. While Redis is away each instance keeps count alone: a limit gets
/// coarser then, but there is never none (R-8).
/// </summary>
internal sealed partial class RedisBudgets(RedisConnection redis, LocalBudgets local, ILogger<RedisBudgets> logger)
    : IBudgets
{
    private readonly RedisAbsence absence = new();

    // Level and instant are one value each; the script runs alone in Redis, so that two instances never spend the same.
    private const string Script = """
        local size, wish = tonumber(ARGV[1]), tonumber(ARGV[2])
        local time = redis.call('TIME')
        local now = time[1] * 1000 + math.floor(time[2] / 1000)
        local kept = redis.call('HMGET', KEYS[1], 'level', 'at')
        local level = tonumber(kept[1]) or size
        local at = tonumber(kept[2]) or now
        level = math.min(size, level + math.max(0, now - at) / 60000 * size)
        local granted = 0
        if level >= wish then
            level = level - wish
            granted = 1
        end
        redis.call('HMSET', KEYS[1], 'level', tostring(level), 'at', tostring(now))
        redis.call('EXPIRE', KEYS[1], 120)
        return { granted, tostring(level) }
        """;

    /// <inheritdoc />
    public async ValueTask<BudgetAnswer> SpendAsync(Budget budget, double amount, CancellationToken cancellationToken)
    {
        if (absence.IsRecent)
        {
            return await local.SpendAsync(budget, amount, cancellationToken);
        }

        var wish = Math.Min(amount, budget.PerMinute);
        try
        {
            return await SpendAtRedisAsync(budget, wish, cancellationToken);
        }
        catch (Exception exception) when (RedisAbsence.IsTold(exception))
        {
            absence.Note();
            CountsAlone(logger, exception);
            return await local.SpendAsync(budget, amount, cancellationToken);
        }
    }

    private async Task<BudgetAnswer> SpendAtRedisAsync(Budget budget, double wish, CancellationToken cancellationToken)
    {
        var connection = await redis.OpenAsync(cancellationToken).AsTask().WaitAsync(redis.Patience, cancellationToken);
        var answer = (RedisResult[])
            await connection
                .GetDatabase()
                .ScriptEvaluateAsync(Script, [$"lavamedia:budget:{budget.Name}"], [Text(budget.PerMinute), Text(wish)])
                .WaitAsync(redis.Patience, cancellationToken);
        var level = double.Parse((string)answer[1], CultureInfo.InvariantCulture);
        return (int)answer[0] == 1
            ? new BudgetAnswer(IsGranted: true, level, TimeSpan.Zero)
            : new BudgetAnswer(IsGranted: false, level, TimeSpan.FromMinutes((wish - level) / budget.PerMinute));
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Redis is away; this instance counts budgets alone for a while."
    )]
    private static partial void CountsAlone(ILogger logger, Exception exception);
}
