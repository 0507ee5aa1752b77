using System.Security.Claims;
using Lavamedia.GraphQL.Execution.Subscriptions;

namespace Lavamedia.Identity.Authentication;

/// <summary>
/// Looks at each event of a subscription whether the subscriber's credential still holds and what its user may do now, no staler than the
/// directories are for requests (Z-12).
/// </summary>
internal sealed class SessionRenewal : IPrincipalRenewal
{
    public async ValueTask<ClaimsPrincipal?> RenewAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (user.Identity is not ViewerIdentity known)
        {
            return user;
        }

        var current = await known.Credential.LookAgainAsync(cancellationToken);
        return current switch
        {
            null => null,
            _ when ReferenceEquals(current, known.User) => user,
            _ => new ClaimsPrincipal(new ViewerIdentity(current, known.Credential)),
        };
    }
}
