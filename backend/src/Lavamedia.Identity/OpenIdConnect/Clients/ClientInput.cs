using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;

namespace Lavamedia.Identity.OpenIdConnect.Clients;

/// <summary>What an application may do and where people may be sent.</summary>
/// <param name="IsFirstParty">Whether it is ours, so that people are not asked to agree.</param>
/// <param name="SignatureAlgorithm">How its ID tokens are signed.</param>
public record ClientInput(bool IsFirstParty = false, IdTokenAlgorithm SignatureAlgorithm = IdTokenAlgorithm.Rs256)
{
    /// <summary>The name that people see when they are asked to agree.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Where people may be sent back to, compared character by character: https, http on this machine only, or an app's own
    /// reverse-domain scheme. Without one, people cannot sign in to the application.
    /// </summary>
    public IReadOnlyList<string> RedirectUris { get; init; } = [];

    /// <summary>Where people may be sent after a sign-out.</summary>
    public IReadOnlyList<string> PostLogoutRedirectUris { get; init; } = [];

    /// <summary>`openid`, `profile`, `email`, `offline_access` and codes of permissions: the most that tokens may allow.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The service account that it acts as with its own credentials; only for those that can keep a secret.</summary>
    [ID<User>]
    public Guid? ServiceAccountId { get; init; }
}
