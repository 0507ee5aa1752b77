using System.Security.Claims;
using Lavamedia.GraphQL.Execution;
using Lavamedia.Platform.Access;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Identity.Authentication;

/// <summary>Tells a scope who asks: that of a request, and that of each root field of a GraphQL operation.</summary>
internal sealed class ViewerScopeInitializer : IServiceScopeInitializer
{
    public void Initialize(GraphQLRequest request, IServiceProvider scope) => SignIn(request.User, scope);

    public static void SignIn(ClaimsPrincipal principal, IServiceProvider scope)
    {
        if (principal.Identity is ViewerIdentity identity)
        {
            scope.GetRequiredService<Viewer>().SignIn(identity.User.Id, identity.User.Permissions, identity.User.Areas);
        }
    }
}
