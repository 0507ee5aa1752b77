using System.Security.Claims;

namespace Lavamedia.GraphQL.Execution.Subscriptions;

/// <summary>
/// Looks again who a subscriber is, at the moment of each event: what was taken away since the subscription began must not count any
/// more (rule Z-12). Registered as a service where users and their rights can change; without it the user of the request stays.
/// </summary>
public interface IPrincipalRenewal
{
    /// <summary>The user with the rights of now; null when the session is over, which ends the subscription.</summary>
    ValueTask<ClaimsPrincipal?> RenewAsync(ClaimsPrincipal user, CancellationToken cancellationToken);
}
