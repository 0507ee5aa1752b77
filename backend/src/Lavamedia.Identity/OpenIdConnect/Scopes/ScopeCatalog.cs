using Lavamedia.Identity.OpenIdConnect.Errors;
using Lavamedia.Identity.Tokens;
using Lavamedia.Platform.Modules;

namespace Lavamedia.Identity.OpenIdConnect.Scopes;

/// <summary>The scopes there are, and the one resource that they are for.</summary>
internal sealed class ScopeCatalog(ModuleCatalog modules, AccessTokens accessTokens)
{
    /// <summary>Every scope that a client may be registered for.</summary>
    public IReadOnlyList<string> All =>
        [.. ScopeNames.OfIdentity, .. modules.Permissions.Select(permission => permission.Code)];

    /// <summary>The scopes that a parameter names, each once and in its order.</summary>
    /// <exception cref="OAuthException">One is unknown, or the client is not registered for it.</exception>
    public static IReadOnlyList<string> Parse(string? scope, IReadOnlyCollection<string> allowed)
    {
        var asked = (scope ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
        return asked.Exists(name => !allowed.Contains(name))
            ? throw new OAuthException(
                OAuthErrorCode.InvalidScope,
                "A scope is unknown, or the client is not registered for it."
            )
            : asked;
    }

    /// <summary>Checks that tokens are asked for a resource that there is (RFC 8707).</summary>
    /// <exception cref="OAuthException">It is another's.</exception>
    public void CheckResources(IReadOnlyList<string> resources)
    {
        if (resources.Any(resource => resource.TrimEnd('/') != accessTokens.Resource.TrimEnd('/')))
        {
            throw new OAuthException(
                OAuthErrorCode.InvalidTarget,
                $"Tokens are issued for the resource {accessTokens.Resource} only."
            );
        }
    }
}
