using Lavamedia.Content.Items;
using Lavamedia.Content.Versions;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Scheduling;

/// <summary>An act that is done by the clock, and what became of it.</summary>
public sealed class ContentSchedule
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The item.</summary>
    public ContentItem Content { get; init; } = null!;

    /// <summary>What is done.</summary>
    public ScheduledAct Act { get; init; }

    /// <summary>The key of the version that is published; null takes the newest that is approved then.</summary>
    public Guid? VersionId { get; set; }

    /// <summary>The version that is published, where it is settled.</summary>
    public ContentVersion? Version { get; init; }

    /// <summary>When it is done, by the clock of the database.</summary>
    public DateTimeOffset RunAt { get; set; }

    /// <summary>Where the clock hangs by which the time was set, by its name in the IANA database.</summary>
    public required string TimeZone { get; set; }

    /// <summary>What became of it.</summary>
    public ScheduleStatus Status { get; set; } = ScheduleStatus.Pending;

    /// <summary>When it was done, failed or was called off.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>The code of the error for which it could not be done.</summary>
    public string? FailureCode { get; set; }

    /// <summary>Why it could not be done.</summary>
    public string? Failure { get; set; }

    /// <summary>When the time was set.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The key of who set the time; column <c>created_by</c>.</summary>
    public Guid? CreatedById { get; init; }

    /// <summary>Who set the time.</summary>
    public User? CreatedBy { get; init; }
}
