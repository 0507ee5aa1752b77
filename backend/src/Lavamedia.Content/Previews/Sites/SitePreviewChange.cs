using Lavamedia.Content.Scheduling;

namespace Lavamedia.Content.Previews.Sites;

/// <summary>One of the things that are set for a time, as it will go.</summary>
public sealed class SitePreviewChange
{
    /// <summary>When it is due.</summary>
    public required DateTimeOffset RunAt { get; init; }

    /// <summary>What it is called: the title of the item, or the name of the release.</summary>
    public required string Name { get; init; }

    /// <summary>What is done with the item; null for a release, which may do both.</summary>
    public ScheduledAct? Act { get; init; }

    /// <summary>The code of the error for which it will not be done, as things stand.</summary>
    public string? FailureCode { get; set; }
}
