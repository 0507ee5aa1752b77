using Microsoft.Extensions.Caching.Memory;

namespace Lavamedia.Platform.Budgets;

/// <summary>Budgets of this process alone. A budget that was not touched for a minute is full, and is forgotten.</summary>
internal sealed class LocalBudgets(TimeProvider clock) : IBudgets, IDisposable
{
    private const int MostBudgets = 100_000;
    private readonly MemoryCache buckets = new(new MemoryCacheOptions { SizeLimit = MostBudgets });
    private readonly Lock adding = new();

    /// <inheritdoc />
    public ValueTask<BudgetAnswer> SpendAsync(Budget budget, double amount, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Spend(budget, amount));

    /// <inheritdoc />
    public void Dispose() => buckets.Dispose();

    private BudgetAnswer Spend(Budget budget, double amount)
    {
        var bucket = FindBucket(budget);
        lock (bucket)
        {
            var now = clock.GetTimestamp();
            var gained = clock.GetElapsedTime(bucket.FilledAt, now).TotalMinutes * budget.PerMinute;
            bucket.Level = Math.Min(budget.PerMinute, bucket.Level + gained);
            bucket.FilledAt = now;
            var wish = Math.Min(amount, budget.PerMinute);
            if (bucket.Level < wish)
            {
                var wait = TimeSpan.FromMinutes((wish - bucket.Level) / budget.PerMinute);
                return new BudgetAnswer(IsGranted: false, bucket.Level, wait);
            }

            bucket.Level -= wish;
            return new BudgetAnswer(IsGranted: true, bucket.Level, TimeSpan.Zero);
        }
    }

    private Bucket FindBucket(Budget budget)
    {
        if (buckets.TryGetValue(budget.Name, out Bucket? known))
        {
            return known!;
        }

        // Two requests at once must not get a bucket each.
        lock (adding)
        {
            return buckets.GetOrCreate(
                budget.Name,
                entry =>
                {
                    entry.Size = 1;
                    entry.SlidingExpiration = TimeSpan.FromMinutes(2);
                    return new Bucket { Level = budget.PerMinute, FilledAt = clock.GetTimestamp() };
                }
            )!;
        }
    }

    private sealed class Bucket
    {
        public double Level { get; set; }

        public long FilledAt { get; set; }
    }
}
