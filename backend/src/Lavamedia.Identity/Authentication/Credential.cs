using System.Security.Claims;

namespace Lavamedia.Identity.Authentication;

/// <summary>What proved an identity, and can be asked again: rights are taken away while connections last (T-4, Z-12).</summary>
internal abstract class Credential
{
    /// <summary>When it ends by itself; null when it does not.</summary>
    public abstract DateTimeOffset? ExpiresAt { get; }

    /// <summary>Names the credential in the identity's claims, never the secret.</summary>
    public abstract Claim Claim { get; }

    /// <summary>Who stands behind it now and what is allowed through it, no staler than its directory is; null when it is over.</summary>
    public abstract ValueTask<SessionUser?> LookAgainAsync(CancellationToken cancellationToken);
}
