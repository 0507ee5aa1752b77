using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Releases;

/// <summary>What goes out and away together: all of it in one transaction, or nothing.</summary>
public sealed class ContentRelease
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaximumNameLength = 120;

    /// <summary>Longest description, in characters.</summary>
    public const int MaximumDescriptionLength = 2000;

    /// <summary>The most items of one release.</summary>
    public const int MaximumItems = 1000;

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What people call it.</summary>
    public required string Name { get; set; }

    /// <summary>What it is about, for the newsroom.</summary>
    public string? Description { get; set; }

    /// <summary>Where it stands.</summary>
    public ReleaseStatus Status { get; set; } = ReleaseStatus.Open;

    /// <summary>Counts the changes of the release and of what is in it, so that nobody publishes what he did not see.</summary>
    public int Version { get; set; } = 1;

    /// <summary>When it goes out, by the clock of the database; null while no time is set.</summary>
    public DateTimeOffset? RunAt { get; set; }

    /// <summary>Where the clock hangs by which the time was set, by its name in the IANA database.</summary>
    public string? TimeZone { get; set; }

    /// <summary>When it went out, or failed to.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>When it was begun.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The key of who began it; column <c>created_by</c>.</summary>
    public Guid? CreatedById { get; init; }

    /// <summary>Who began it.</summary>
    public User? CreatedBy { get; init; }

    /// <summary>The key of who set its time or published it; column <c>released_by</c>.</summary>
    public Guid? ReleasedById { get; set; }

    /// <summary>Who set its time or published it.</summary>
    public User? ReleasedBy { get; init; }

    /// <summary>What goes out and away with it.</summary>
    public List<ContentReleaseItem> Items { get; init; } = [];

    /// <summary>Whether what is in it may still change.</summary>
    public bool IsClosed => Status == ReleaseStatus.Published;
}
