using Lavamedia.Content.Items;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Workflow.Activities;

/// <summary>An act that was done on an item, for those who work on it. Saves are not told here: they are the versions.</summary>
public sealed class ContentActivity
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The item.</summary>
    public ContentItem Content { get; init; } = null!;

    /// <summary>What was done.</summary>
    public ContentAct Act { get; init; }

    /// <summary>The version that it was done with.</summary>
    public int VersionNumber { get; init; }

    /// <summary>Where the item stood before.</summary>
    public ContentState FromState { get; init; }

    /// <summary>Where the item stood after.</summary>
    public ContentState ToState { get; init; }

    /// <summary>What was said with it.</summary>
    public string? Note { get; init; }

    /// <summary>When it was done.</summary>
    public DateTimeOffset OccurredAt { get; init; }

    /// <summary>The key of who did it.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>Who did it; whoever set the time, where it was done by the clock.</summary>
    public User? Actor { get; init; }
}
