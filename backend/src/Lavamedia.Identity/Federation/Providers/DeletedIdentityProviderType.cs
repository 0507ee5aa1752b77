using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Federation.Providers;

/// <summary>What the schema shows of a deleted provider.</summary>
[ObjectType<DeletedIdentityProvider>]
public static class DeletedIdentityProviderType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<DeletedIdentityProvider> type) =>
        type.Field(provider => provider.Id).ID<IdentityProvider>().Description("The id that it had.");
}
