using System.Threading.RateLimiting;

namespace Lavamedia.Content.Coediting;

/// <summary>How often the caret of an editor is passed on; what is too much is left out, because the next one tells more.</summary>
public sealed class AwarenessRate : IDisposable
{
    private readonly PartitionedRateLimiter<(Guid ContentId, string Client)> limiter = PartitionedRateLimiter.Create<
        (Guid ContentId, string Client),
        (Guid ContentId, string Client)
    >(editor =>
        RateLimitPartition.GetTokenBucketLimiter(
            editor,
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = CoeditingLimits.AwarenessPerSecond,
                TokensPerPeriod = CoeditingLimits.AwarenessPerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            }
        )
    );

    /// <summary>Whether the caret of an editor may be passed on now.</summary>
    public bool Allows(Guid contentId, string client)
    {
        using var lease = limiter.AttemptAcquire((contentId, client));
        return lease.IsAcquired;
    }

    /// <inheritdoc />
    public void Dispose() => limiter.Dispose();
}
