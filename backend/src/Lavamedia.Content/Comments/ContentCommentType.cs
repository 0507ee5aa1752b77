using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Comments;

/// <summary>What the schema shows of a comment.</summary>
[ObjectType<ContentComment>]
public static class ContentCommentType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentComment> type)
    {
        type.ImplementsNode();
        type.Field(comment => comment.Author);
        type.Field(comment => comment.Text)
            .Description("The words; `@{0}` stands for the first of `mentions`. Empty when it was deleted.");
        type.Field(comment => comment.Mentions).DefaultOrder("Position, Id").AssumedSize(1);
        type.Field(comment => comment.CreatedAt);
        type.Field(comment => comment.EditedAt);
        type.Field(comment => comment.DeletedAt);
    }
}
