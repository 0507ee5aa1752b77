using Lavamedia.Content.Assignments;
using Lavamedia.Content.Comments;
using Lavamedia.Content.Items;
using Lavamedia.Content.Suggestions;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Notices;

/// <summary>Somebody is told that something happened to an item. Written in the same transaction as what it tells of.</summary>
public sealed class Notice
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of who is told.</summary>
    public Guid RecipientId { get; init; }

    /// <summary>Who is told.</summary>
    public User Recipient { get; init; } = null!;

    /// <summary>What happened.</summary>
    public NoticeKind Kind { get; init; }

    /// <summary>The key of the item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The item.</summary>
    public ContentItem Content { get; init; } = null!;

    /// <summary>The key of who did it.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>Who did it.</summary>
    public User? Actor { get; init; }

    /// <summary>The key of the thread that it happened in.</summary>
    public Guid? ThreadId { get; init; }

    /// <summary>The thread that it happened in.</summary>
    public ContentCommentThread? Thread { get; init; }

    /// <summary>The key of the proposed change that it is about.</summary>
    public Guid? SuggestionId { get; init; }

    /// <summary>The proposed change that it is about.</summary>
    public ContentSuggestion? Suggestion { get; init; }

    /// <summary>The key of the work that it is about.</summary>
    public Guid? AssignmentId { get; init; }

    /// <summary>The work that it is about.</summary>
    public ContentAssignment? Assignment { get; init; }

    /// <summary>When it happened.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the person saw it; null while it is unread.</summary>
    public DateTimeOffset? ReadAt { get; set; }
}
