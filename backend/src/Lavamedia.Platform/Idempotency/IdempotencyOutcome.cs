namespace Lavamedia.Platform.Idempotency;

/// <summary>What is known of a key when a request comes with it.</summary>
public abstract record IdempotencyOutcome
{
    /// <summary>The request is to be run, by whoever holds the claim.</summary>
    public sealed record Claimed(IdempotencyClaim Claim) : IdempotencyOutcome;

    /// <summary>The request was run, and this was the answer.</summary>
    public sealed record Answered(int StatusCode, string? ContentType, string? Location, string? EntityTag, byte[] Body)
        : IdempotencyOutcome;

    /// <summary>The key belongs to another request.</summary>
    public sealed record OtherRequest : IdempotencyOutcome;

    /// <summary>The request is running elsewhere.</summary>
    public sealed record Running : IdempotencyOutcome;

    /// <summary>The request took effect, but the process died before its answer was stored.</summary>
    public sealed record AnswerLost : IdempotencyOutcome;
}
