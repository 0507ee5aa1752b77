using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Tags;

/// <summary>What the schema shows of a deleted tag.</summary>
[ObjectType<DeletedTag>]
public static class DeletedTagType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<DeletedTag> type)
    {
        type.Field(tag => tag.Id).ID<Tag>().Description("The id that it had.");
        type.Field(tag => tag.Name).Description("The name that it had.");
    }
}
