using System.Security.Claims;

namespace Lavamedia.GraphQL.Authorization;

/// <summary>Decides whether a viewer passes a requirement. Asked once for each distinct requirement of an operation, before it is planned.</summary>
public interface IFieldAuthorizer
{
    /// <summary>The decision. It must depend on the viewer alone, because plans are shared by all for whom it is the same.</summary>
    ValueTask<AuthorizationDecision> AuthorizeAsync(
        AuthorizationRequirement requirement,
        ClaimsPrincipal user,
        IServiceProvider services,
        CancellationToken cancellationToken
    );
}
