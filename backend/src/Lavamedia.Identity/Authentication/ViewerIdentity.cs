using System.Security.Claims;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.Identity.Tokens;

namespace Lavamedia.Identity.Authentication;

/// <summary>A checked identity that carries the viewer's rights as a set, beside the claims that ASP.NET Core reads.</summary>
internal sealed class ViewerIdentity : ClaimsIdentity
{
    public ViewerIdentity(SessionUser user, CheckedAccessToken token)
        : base(ClaimsOf(user, token.SessionId), SessionAuthenticationHandler.Scheme, "sub", ClaimTypes.Role)
    {
        User = user;
        Token = token;
    }

    public SessionUser User { get; }

    /// <summary>The token that proved the identity.</summary>
    public CheckedAccessToken Token { get; }

    private static IEnumerable<Claim> ClaimsOf(SessionUser user, Guid sessionId) =>
        new[] { new Claim("sub", user.Id.ToString()), new Claim("sid", sessionId.ToString()) }
            .Concat(user.Roles.Select(role => new Claim(ClaimTypes.Role, role)))
            .Concat(user.Permissions.Select(code => new Claim(ClaimsFieldAuthorizer.PermissionClaimType, code)));
}
