namespace Lavamedia.Platform.Idempotency;

/// <summary>Forgets keys that no client repeats any more.</summary>
/// <param name="Hours">Hours that a key is remembered.</param>
public sealed record PruneIdempotencyKeys(int Hours);
