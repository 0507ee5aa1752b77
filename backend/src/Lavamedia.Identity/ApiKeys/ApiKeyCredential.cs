using System.Security.Claims;
using Lavamedia.Identity.Authentication;

namespace Lavamedia.Identity.ApiKeys;

/// <summary>An API key. The secret is kept only as long as the request or connection that sent it.</summary>
internal sealed class ApiKeyCredential(string secret, KnownApiKey key, ApiKeyDirectory directory) : Credential
{
    public override DateTimeOffset? ExpiresAt => key.ExpiresAt;

    public override Claim Claim => new(ApiKeyClaims.Type, key.Id.ToString());

    /// <summary>The key as it was when it was checked.</summary>
    public KnownApiKey Key => key;

    public override async ValueTask<SessionUser?> LookAgainAsync(CancellationToken cancellationToken) =>
        (await directory.FindAsync(secret, cancellationToken))?.User;
}
