using Lavamedia.Content.Comments;
using Lavamedia.Content.Items;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Workflow.Activities;

/// <summary>Something that was done on an item, for those who work on it.</summary>
public sealed class ContentActivity
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The item.</summary>
    public ContentItem Content { get; init; } = null!;

    /// <summary>What was done.</summary>
    public ContentActivityKind Kind { get; init; }

    /// <summary>Which act of the workflow it was; null for everything else.</summary>
    public ContentAct? Act { get; init; }

    /// <summary>The version that it was done with.</summary>
    public int VersionNumber { get; init; }

    /// <summary>Where the item stood before.</summary>
    public ContentState FromState { get; init; }

    /// <summary>Where the item stood after.</summary>
    public ContentState ToState { get; init; }

    /// <summary>What was said with it.</summary>
    public string? Note { get; init; }

    /// <summary>The key of the thread that it happened in.</summary>
    public Guid? ThreadId { get; init; }

    /// <summary>The thread that it happened in.</summary>
    public ContentCommentThread? Thread { get; init; }

    /// <summary>The key of whom it is about, such as who was given work.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>Whom it is about, such as who was given work.</summary>
    public User? Subject { get; init; }

    /// <summary>When it was done.</summary>
    public DateTimeOffset OccurredAt { get; init; }

    /// <summary>The key of who did it.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>Who did it; whoever set the time, where it was done by the clock.</summary>
    public User? Actor { get; init; }
}
