using System.Security.Claims;
using Lavamedia.GraphQL.Execution.Subscriptions;

namespace Lavamedia.Identity.Authentication;

/// <summary>
/// Looks at each event of a subscription whether the subscriber's session still lives and what its user may do now, no staler than the
/// directory of sessions is for requests (Z-12).
/// </summary>
internal sealed class SessionRenewal(SessionDirectory sessions) : IPrincipalRenewal
{
    public async ValueTask<ClaimsPrincipal?> RenewAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (user.Identity is not ViewerIdentity known)
        {
            return user;
        }

        var current = await sessions.FindAsync(known.Token.SessionId, cancellationToken);
        return current switch
        {
            null => null,
            _ when ReferenceEquals(current, known.User) => user,
            _ => new ClaimsPrincipal(new ViewerIdentity(current, known.Token)),
        };
    }
}
