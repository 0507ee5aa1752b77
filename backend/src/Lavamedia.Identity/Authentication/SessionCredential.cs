using System.Security.Claims;
using Lavamedia.Identity.Tokens;

namespace Lavamedia.Identity.Authentication;

/// <summary>The access token of a session.</summary>
internal sealed class SessionCredential(CheckedAccessToken token, SessionDirectory sessions) : Credential
{
    public override DateTimeOffset? ExpiresAt => token.ExpiresAt;

    public override Claim Claim => new("sid", token.SessionId.ToString());

    public override ValueTask<SessionUser?> LookAgainAsync(CancellationToken cancellationToken) =>
        sessions.FindAsync(token.SessionId, cancellationToken);
}
