using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Access;

/// <summary>What the schema shows of a role in a category.</summary>
[ObjectType<CategoryRole>]
public static class CategoryRoleType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<CategoryRole> type)
    {
        type.Field(held => held.Role);
        type.Field(held => held.Category);
    }
}
