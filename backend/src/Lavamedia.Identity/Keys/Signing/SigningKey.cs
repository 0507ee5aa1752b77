namespace Lavamedia.Identity.Keys.Signing;

/// <summary>
/// A key that signs tokens. It is published before it signs, signs until its successor does, and stays published until
/// every token that it signed has ended (T-11).
/// </summary>
public sealed class SigningKey
{
    /// <summary>The key of the row.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The name that tokens carry as <c>kid</c>: a hash of the public key.</summary>
    public required string KeyId { get; init; }

    /// <summary>The algorithm, by its name of RFC 7518: <c>ES256</c> or <c>RS256</c>.</summary>
    public required string Algorithm { get; init; }

    /// <summary>The private key in PKCS #8, encrypted by data protection.</summary>
    public required byte[] ProtectedKey { get; init; }

    /// <summary>From when it signs, in database time.</summary>
    public DateTimeOffset SignsFrom { get; init; }

    /// <summary>When it was made, in database time.</summary>
    public DateTimeOffset CreatedAt { get; init; }
}
