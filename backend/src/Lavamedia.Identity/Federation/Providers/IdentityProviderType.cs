using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Federation.Providers;

/// <summary>What the schema shows of a provider: everything but our secret there.</summary>
[ObjectType<IdentityProvider>]
public static class IdentityProviderType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<IdentityProvider> type)
    {
        type.ImplementsNode();
        type.Field(provider => provider.Name).Sortable();
        type.Field(provider => provider.Slug);
        type.Field(provider => provider.Issuer);
        type.Field(provider => provider.ClientId);
        type.Field("hasClientSecret", provider => provider.ProtectedSecret != null)
            .Description("Whether we have a secret at the provider.");
        type.Field(provider => provider.RoleClaim);
        type.Field(provider => provider.RoleMappings).DefaultOrder("ClaimValue, Id").AssumedSize(10);
        type.Field(provider => provider.ProvisionsAccounts);
        type.Field(provider => provider.IsEnabled);
        type.Field(provider => provider.CreatedAt).Sortable();
    }

    /// <summary>What we ask for, beside `openid`.</summary>
    public static IReadOnlyList<string> GetScopes(
        [Parent(nameof(IdentityProvider.Scopes))] IdentityProvider provider
    ) => provider.Scopes;

    /// <summary>Domains of verified mail addresses that may get an account; none: all.</summary>
    public static IReadOnlyList<string> GetAllowedDomains(
        [Parent(nameof(IdentityProvider.AllowedDomains))] IdentityProvider provider
    ) => provider.AllowedDomains;
}
