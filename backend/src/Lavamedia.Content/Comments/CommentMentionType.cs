using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Comments;

/// <summary>What the schema shows of somebody who is spoken to.</summary>
[ObjectType<CommentMention>]
public static class CommentMentionType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<CommentMention> type)
    {
        type.Field(mention => mention.Position).Description("Which `@{n}` of the words stands for the person, from 0.");
        type.Field(mention => mention.User).Nullable();
    }
}
