using Lavamedia.Identity.OpenIdConnect.Clients;
using Lavamedia.Identity.OpenIdConnect.Errors;
using Lavamedia.Identity.OpenIdConnect.Scopes;

namespace Lavamedia.Identity.OpenIdConnect.Token;

/// <summary>Lets a client act as its service account (RFC 6749, 4.4): what the account's roles allow, narrowed to the scopes.</summary>
internal sealed class GrantClientCredentials(BeginGrant begin)
{
    /// <exception cref="OAuthException">The client has no service account, or asks for what it may not have.</exception>
    public async Task<Grant> ExecuteAsync(Client client, OAuthForm form, CancellationToken cancellationToken)
    {
        if (client.Kind != ClientKind.Confidential || client.ServiceAccountId is not { } serviceAccount)
        {
            throw new OAuthException(OAuthErrorCode.UnauthorizedClient, "The client has no service account.");
        }

        var registered = client.Scopes.Except(ScopeNames.OfIdentity).ToList();
        var asked = ScopeCatalog.Parse(form["scope"], registered);
        return await begin.ForServiceAccountAsync(
                serviceAccount,
                client,
                asked.Count > 0 ? asked : registered,
                cancellationToken
            ) ?? throw new OAuthException(OAuthErrorCode.UnauthorizedClient, "The service account is not active.");
    }
}
