using System.Collections.Frozen;
using System.Security.Claims;
using Lavamedia.Identity.Tokens;

namespace Lavamedia.Identity.Authentication;

/// <summary>The access token of a session; what it allows is what the user may do, narrowed to the token's scopes.</summary>
internal sealed class SessionCredential(CheckedAccessToken token, SessionDirectory sessions) : Credential
{
    private SessionUser? whole;
    private SessionUser? narrowed;

    public override DateTimeOffset? ExpiresAt => token.ExpiresAt;

    public override Claim Claim => new("sid", token.SessionId.ToString());

    public override async ValueTask<SessionUser?> LookAgainAsync(CancellationToken cancellationToken)
    {
        var present = await sessions.FindAsync(token.SessionId, cancellationToken);
        if (present is null || token.Scopes is not { } scopes)
        {
            return present;
        }

        if (!ReferenceEquals(present, whole))
        {
            (whole, narrowed) = (
                present,
                present with
                {
                    Permissions = present.Permissions.Where(scopes.Contains).ToFrozenSet(StringComparer.Ordinal),
                    Areas = present.Areas.Within(scopes),
                }
            );
        }

        return narrowed;
    }
}
