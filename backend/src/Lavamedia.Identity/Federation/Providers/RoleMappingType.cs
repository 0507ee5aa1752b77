using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Federation.Providers;

/// <summary>What the schema shows of a mapping.</summary>
[ObjectType<RoleMapping>]
public static class RoleMappingType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<RoleMapping> type)
    {
        type.Name("IdentityProviderRoleMapping");
        type.Field(mapping => mapping.ClaimValue);
        type.Field(mapping => mapping.Role);
    }
}
