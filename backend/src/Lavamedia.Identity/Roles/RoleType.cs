using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Roles;

/// <summary>What the schema shows of a role.</summary>
[ObjectType<Role>]
public static class RoleType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<Role> type)
    {
        type.ImplementsNode();
        type.Field(role => role.Name);
        type.Field(role => role.Description);
        type.Field(role => role.Permissions).DefaultOrder("Code, Id").AssumedSize(20);
    }
}
