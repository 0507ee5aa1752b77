using Lavamedia.Content.Anchors;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Comments;

/// <summary>What the schema shows of a thread.</summary>
[ObjectType<ContentCommentThread>]
public static class ContentCommentThreadType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentCommentThread> type)
    {
        type.ImplementsNode();
        type.Field(thread => thread.VersionNumber).Description("The version whose text the anchor was last seen in.");
        type.Field(thread => thread.CreatedAt);
        type.Field(thread => thread.ResolvedAt);
        type.Field(thread => thread.ResolvedBy);
        type.Field(thread => thread.Comments).DefaultOrder("CreatedAt, Id").AssumedSize(4);
        type.Field("contentItem", thread => thread.Content).Nullable(false).Description("The item.");
    }

    /// <summary>The words that it is about; null when it is about the whole item.</summary>
    [Cost(0)] // Known: nothing is waited for.
    public static TextAnchor? GetAnchor(
        [Parent(
            nameof(ContentCommentThread.AnchorStart),
            nameof(ContentCommentThread.AnchorEnd),
            nameof(ContentCommentThread.AnchorQuote),
            nameof(ContentCommentThread.AnchorPrefix),
            nameof(ContentCommentThread.AnchorSuffix)
        )]
            ContentCommentThread thread
    ) => Anchored.AnchorOf(thread);
}
