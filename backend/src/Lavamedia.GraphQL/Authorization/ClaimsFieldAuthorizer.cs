using System.Security.Claims;

namespace Lavamedia.GraphQL.Authorization;

/// <summary>The authorizer used when none is registered: a policy is a claim of type <c>permission</c>, a role is a role claim.</summary>
public sealed class ClaimsFieldAuthorizer : IFieldAuthorizer
{
    /// <summary>The type of the claims that carry permission codes.</summary>
    public const string PermissionClaimType = "permission";

    /// <inheritdoc />
    public ValueTask<AuthorizationDecision> AuthorizeAsync(
        AuthorizationRequirement requirement,
        ClaimsPrincipal user,
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        if (user.Identity is not { IsAuthenticated: true })
        {
            return ValueTask.FromResult(AuthorizationDecision.NotAuthenticated);
        }

        var passes =
            (requirement.Policy is null || user.HasClaim(PermissionClaimType, requirement.Policy))
            && (requirement.Roles is null || requirement.Roles.Split(',').Any(user.IsInRole));

        return ValueTask.FromResult(passes ? AuthorizationDecision.Allowed : AuthorizationDecision.NotAuthorized);
    }
}
