using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Federation.SigningIn;
using Lavamedia.Platform.Data;

namespace Lavamedia.Identity.Federation.Providers;

/// <summary>How providers are found.</summary>
[QueryType]
public static class IdentityProviderQueries
{
    /// <summary>Every provider, those that are switched off included. No secret can be had here.</summary>
    [Authorize(IdentityPermissions.ManageIdentityProviders)]
    [UsePaging]
    [UseProjection]
    [UseSorting]
    public static IQueryable<IdentityProvider> GetIdentityProviders(LavamediaDbContext database) =>
        database.Set<IdentityProvider>();

    /// <summary>Our addresses that a provider sends browsers back to, all of which are to be registered there.</summary>
    [Authorize(IdentityPermissions.ManageIdentityProviders)]
    public static IReadOnlyList<string> GetIdentityProviderRedirectUris(RedirectAddress addresses) => addresses.All;
}
