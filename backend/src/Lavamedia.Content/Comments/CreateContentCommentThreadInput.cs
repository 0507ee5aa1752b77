using Lavamedia.Content.Anchors;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Comments;

/// <summary>A thread and its first comment.</summary>
public sealed record CreateContentCommentThreadInput
{
    /// <summary>The item.</summary>
    [ID<ContentItem>]
    public required Guid ContentId { get; init; }

    /// <summary>The words; `@{0}` stands for the first of `mentionIds`.</summary>
    public required string Text { get; init; }

    /// <summary>Who is spoken to: people who see the drafts of the item.</summary>
    [ID<User>]
    public IReadOnlyList<Guid>? MentionIds { get; init; }

    /// <summary>The words of the body that it is about; absent when it is about the whole item.</summary>
    public TextAnchorInput? Anchor { get; init; }

    /// <summary>The version whose text the anchor was seen in; the newest when absent.</summary>
    public int? VersionNumber { get; init; }
}
