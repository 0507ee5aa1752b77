using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Roles;

/// <summary>What the schema shows of a deleted role.</summary>
[ObjectType<DeletedRole>]
public static class DeletedRoleType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<DeletedRole> type)
    {
        type.Field(role => role.Id).ID<Role>().Description("The id that it had.");
        type.Field(role => role.Name).Description("The name that it had.");
    }
}
