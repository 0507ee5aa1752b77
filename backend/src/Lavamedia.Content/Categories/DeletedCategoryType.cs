using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Categories;

/// <summary>What the schema shows of a deleted category.</summary>
[ObjectType<DeletedCategory>]
public static class DeletedCategoryType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<DeletedCategory> type)
    {
        type.Field(category => category.Id).ID<Category>().Description("The id that it had.");
        type.Field(category => category.Name).Description("The name that it had.");
    }
}
