namespace Lavamedia.Platform.Idempotency;

/// <summary>The right to run the request of a key. It travels with the request's flow of execution.</summary>
/// <param name="Caller">The user.</param>
/// <param name="Key">The key.</param>
/// <param name="Fence">Which claim of the key this is.</param>
public sealed record IdempotencyClaim(Guid Caller, string Key, long Fence)
{
    private static readonly AsyncLocal<IdempotencyClaim?> Flow = new();

    /// <summary>The claim under which the present request runs, if any.</summary>
    public static IdempotencyClaim? Current
    {
        get => Flow.Value;
        internal set => Flow.Value = value;
    }
}
