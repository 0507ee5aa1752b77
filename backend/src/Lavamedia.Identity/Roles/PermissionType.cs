using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Roles;

/// <summary>What the schema shows of a permission.</summary>
[ObjectType<Permission>]
public static class PermissionType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<Permission> type)
    {
        type.ImplementsNode();
        type.Field(permission => permission.Code);
        type.Field(permission => permission.Description);
    }
}
