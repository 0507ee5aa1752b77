using System.Security.Claims;
using Lavamedia.Identity.ApiKeys;
using Lavamedia.Identity.Tokens;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.Identity.Authentication;

/// <summary>Finds out whose an access token is, and whether that still holds while a connection lasts.</summary>
public sealed class SessionAuthenticator
{
    private readonly AccessTokens accessTokens;
    private readonly SessionDirectory sessions;
    private readonly ApiKeyDirectory keys;
    private readonly SessionCookies cookies;
    private readonly TimeProvider clock;

    internal SessionAuthenticator(
        AccessTokens accessTokens,
        SessionDirectory sessions,
        ApiKeyDirectory keys,
        SessionCookies cookies,
        TimeProvider clock
    )
    {
        this.accessTokens = accessTokens;
        this.sessions = sessions;
        this.keys = keys;
        this.cookies = cookies;
        this.clock = clock;
    }

    /// <summary>The access token that a browser app sent as a cookie, whoever asked the browser to.</summary>
    public string? FindCookieToken(HttpRequest request) => cookies.AccessTokenIn(request);

    /// <summary>The user of an access token or of an API key, or null when it is not good or its session has ended.</summary>
    public ValueTask<ClaimsPrincipal?> AuthenticateAsync(string token, CancellationToken cancellationToken) =>
        ApiKeySecret.Fits(token)
            ? AuthenticateKeyAsync(token, cancellationToken)
            : AuthenticateTokenAsync(token, cancellationToken);

    /// <summary>The same person looking through a role. Programs have scopes instead: they stay what they are.</summary>
    internal async ValueTask<ClaimsPrincipal?> ThroughRoleAsync(
        ClaimsPrincipal user,
        Guid roleId,
        CancellationToken cancellationToken
    ) =>
        user.Identity is not ViewerIdentity { Credential: SessionCredential whole } ? user
        : new RoleViewCredential(whole, roleId, sessions) is var credential
        && await credential.LookAgainAsync(cancellationToken) is { } narrowed
            ? new ClaimsPrincipal(new ViewerIdentity(narrowed, credential))
        : null;

    /// <summary>Whether a user's credential is alive and the rights are what they were (T-4, Z-12).</summary>
    public async ValueTask<bool> IsCurrentAsync(ClaimsPrincipal user, CancellationToken cancellationToken) =>
        user.Identity is ViewerIdentity identity
        && (identity.Credential.ExpiresAt is not { } end || clock.GetUtcNow() < end)
        && await identity.Credential.LookAgainAsync(cancellationToken) is { } present
        && present.Permissions.SetEquals(identity.User.Permissions)
        && present.Areas.Equals(identity.User.Areas)
        && present.Roles.Order().SequenceEqual(identity.User.Roles.Order());

    private async ValueTask<ClaimsPrincipal?> AuthenticateTokenAsync(
        string token,
        CancellationToken cancellationToken
    ) =>
        await accessTokens.CheckAsync(token, cancellationToken) is { } known
        && new SessionCredential(known, sessions) is var credential
        && await credential.LookAgainAsync(cancellationToken) is { } user
            ? new ClaimsPrincipal(new ViewerIdentity(user, credential))
            : null;

    private async ValueTask<ClaimsPrincipal?> AuthenticateKeyAsync(
        string secret,
        CancellationToken cancellationToken
    ) =>
        await keys.FindAsync(secret, cancellationToken) is { } key
            ? new ClaimsPrincipal(new ViewerIdentity(key.User, new ApiKeyCredential(secret, key, keys)))
            : null;
}
