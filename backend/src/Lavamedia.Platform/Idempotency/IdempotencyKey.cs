namespace Lavamedia.Platform.Idempotency;

/// <summary>A key that a caller gave to a mutating request, and what came of the request .</summary>
public sealed class IdempotencyKey
{
    /// <summary>The user who sent the request: keys of different callers never meet.</summary>
    public required Guid Caller { get; init; }

    /// <summary>The key as the caller wrote it.</summary>
    public required string Key { get; init; }

    /// <summary>SHA-256 of method, path and body: the same key with another request is refused.</summary>
    public required byte[] RequestHash { get; init; }

    /// <summary>Grows with every claim: an effect is stored only by whoever claimed the key last.</summary>
    public long Fence { get; init; }

    /// <summary>Until when the claim keeps others waiting, in database time.</summary>
    public DateTimeOffset ClaimedUntil { get; init; }

    /// <summary>Whether the request has changed something; stored in the transaction of the change itself.</summary>
    public bool HasEffect { get; set; }

    /// <summary>The status of the answer; null while there is none.</summary>
    public int? StatusCode { get; init; }

    /// <summary>The media type of the answer.</summary>
    public string? ContentType { get; init; }

    /// <summary>Where the answer said that what was made can be read; null where it said nothing.</summary>
    public string? Location { get; init; }

    /// <summary>The version that the answer named for a change of it; null where it named none.</summary>
    public string? EntityTag { get; init; }

    /// <summary>The bytes of the answer.</summary>
    public byte[]? Body { get; init; }

    /// <summary>When the key was first seen, in database time.</summary>
    public DateTimeOffset CreatedAt { get; init; }
}
