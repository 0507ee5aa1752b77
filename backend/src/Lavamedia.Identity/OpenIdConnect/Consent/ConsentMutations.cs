using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.OpenIdConnect.Clients;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;

namespace Lavamedia.Identity.OpenIdConnect.Consent;

/// <summary>How people take back what they agreed to; they agree on the page that an application sends them to.</summary>
[MutationType]
internal static class ConsentMutations
{
    /// <summary>Ends what an application may do for the caller: its tokens end at once. One that may do nothing is no error.</summary>
    /// <param name="applicationId">The application.</param>
    [Authorize]
    public static Task<User> WithdrawConsentAsync(
        [ID<Client>] Guid applicationId,
        WithdrawConsent command,
        IViewer viewer,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(viewer.UserId, applicationId, cancellationToken);
}
