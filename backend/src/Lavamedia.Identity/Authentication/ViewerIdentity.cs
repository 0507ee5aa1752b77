using System.Security.Claims;
using Lavamedia.GraphQL.Authorization;

namespace Lavamedia.Identity.Authentication;

/// <summary>A checked identity that carries the viewer's rights as a set, beside the claims that ASP.NET Core reads.</summary>
internal sealed class ViewerIdentity(SessionUser user, Credential credential)
    : ClaimsIdentity(ClaimsOf(user, credential), SessionAuthenticationHandler.Scheme, "sub", ClaimTypes.Role)
{
    public SessionUser User { get; } = user;

    /// <summary>What proved the identity.</summary>
    public Credential Credential { get; } = credential;

    private static IEnumerable<Claim> ClaimsOf(SessionUser user, Credential credential) =>
        new[] { new Claim("sub", user.Id.ToString()), credential.Claim }
            .Concat(user.Roles.Select(role => new Claim(ClaimTypes.Role, role)))
            // A field asks whether the viewer holds a right at all; where it is limited, rows and acts decide.
            .Concat(
                user.Permissions.Union(user.Areas.Codes)
                    .Select(code => new Claim(ClaimsFieldAuthorizer.PermissionClaimType, code))
            );
}
