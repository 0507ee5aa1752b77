using Lavamedia.Content.Items;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Assignments;

/// <summary>Work on an item that somebody was given.</summary>
public sealed class ContentAssignment
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The item.</summary>
    public ContentItem Content { get; init; } = null!;

    /// <summary>The key of whose work it is.</summary>
    public Guid AssigneeId { get; set; }

    /// <summary>Whose work it is.</summary>
    public User Assignee { get; init; } = null!;

    /// <summary>What the work is.</summary>
    public AssignmentRole Role { get; set; }

    /// <summary>When it has to be done; null when that does not matter.</summary>
    public DateTimeOffset? DueAt { get; set; }

    /// <summary>Where the clock hangs by which it was set, by its name in the IANA database.</summary>
    public required string TimeZone { get; set; }

    /// <summary>What was said with it.</summary>
    public string? Note { get; set; }

    /// <summary>When it was given.</summary>
    public DateTimeOffset AssignedAt { get; init; }

    /// <summary>The key of who gave it.</summary>
    public Guid? AssignedById { get; init; }

    /// <summary>Who gave it.</summary>
    public User? AssignedBy { get; init; }

    /// <summary>When it was done; null while it is open.</summary>
    public DateTimeOffset? DoneAt { get; set; }
}
