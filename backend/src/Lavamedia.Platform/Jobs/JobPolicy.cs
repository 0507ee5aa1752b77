namespace Lavamedia.Platform.Jobs;

/// <summary>How often and how long a kind of job is tried.</summary>
/// <param name="MaximumAttempts">Attempts before the job becomes a dead letter.</param>
/// <param name="Timeout">The longest that one attempt may take.</param>
/// <param name="FirstBackOff">The wait after the first failure; it doubles with each further one.</param>
/// <param name="LongestBackOff">The wait never exceeds this.</param>
public sealed record JobPolicy(int MaximumAttempts, TimeSpan Timeout, TimeSpan FirstBackOff, TimeSpan LongestBackOff)
{
    /// <summary>Where it has its places.</summary>
    public JobLaneKind Lane { get; init; }

    /// <summary>Ten attempts of at most thirty seconds over about an hour.</summary>
    public static JobPolicy Default { get; } =
        new(10, TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(15));

    /// <summary>The wait before the next attempt: exponential, with a jitter of a quarter either way.</summary>
    /// <param name="attempt">The number of the attempt that failed, from 1.</param>
    /// <param name="random">From 0 to 1.</param>
    public TimeSpan BackOff(int attempt, double random)
    {
        var exponential = FirstBackOff * Math.Pow(2, Math.Min(attempt - 1, 30));
        var capped = exponential < LongestBackOff ? exponential : LongestBackOff;
        return capped * (0.75 + (random / 2));
    }
}
