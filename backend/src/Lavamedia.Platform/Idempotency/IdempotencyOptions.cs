namespace Lavamedia.Platform.Idempotency;

/// <summary>How idempotency keys behave; the section <c>Lavamedia:Idempotency</c> of the configuration.</summary>
public sealed class IdempotencyOptions
{
    /// <summary>
    /// How long the key of a process that died stays taken; a living request renews it three times in this time. It costs a
    /// repeat this much patience after a crash, and the database a statement for every third of it that a request runs.
    /// </summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a repeat waits for the answer of a request that is still running, before it is told to come back.</summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromSeconds(10);
}
