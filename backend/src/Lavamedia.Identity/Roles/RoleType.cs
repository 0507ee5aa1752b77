using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;

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
        type.Field(role => role.Version).Description("Pass it as `expectedVersion`.");
        type.Field(role => role.Permissions).DefaultOrder("Code, Id").AssumedSize(20);
    }

    /// <summary>Whether every installation has the role: it keeps its name and is never deleted.</summary>
    public static bool GetIsBuiltIn([Parent(nameof(Role.Name))] Role role) => BuiltInRoles.All.Contains(role.Name);
}
