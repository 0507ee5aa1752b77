using Lavamedia.Content.Items;
using Lavamedia.Content.Scheduling;
using Lavamedia.Content.Versions;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Releases;

/// <summary>An item of a release, in one language: what is done with it, and with which version.</summary>
public sealed class ContentReleaseItem
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the release.</summary>
    public Guid ReleaseId { get; init; }

    /// <summary>The release.</summary>
    public ContentRelease Release { get; init; } = null!;

    /// <summary>The key of the item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The item.</summary>
    public ContentItem Content { get; init; } = null!;

    /// <summary>What is done with it.</summary>
    public ScheduledAct Act { get; set; }

    /// <summary>The key of the version that is published; null takes the newest that is approved then.</summary>
    public Guid? VersionId { get; set; }

    /// <summary>The version that is published, where it is settled.</summary>
    public ContentVersion? Version { get; init; }

    /// <summary>The codes of what stood against it when the release failed.</summary>
    public string[] FailureCodes { get; set; } = [];

    /// <summary>When it was put in.</summary>
    public DateTimeOffset AddedAt { get; init; }

    /// <summary>The key of who put it in; column <c>added_by</c>.</summary>
    public Guid? AddedById { get; init; }

    /// <summary>Who put it in.</summary>
    public User? AddedBy { get; init; }
}
