using Lavamedia.Identity.Users;

namespace Lavamedia.Seo.Links.Runs;

/// <summary>A check of all links, which somebody asked for or which began by itself.</summary>
public sealed class SeoLinkRun
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>How far it is.</summary>
    public SeoLinkRunStatus Status { get; set; }

    /// <summary>How many items there are, and addresses at other sites as far as they are known.</summary>
    public int Total { get; set; }

    /// <summary>How many of them were looked at.</summary>
    public int Done { get; set; }

    /// <summary>The last item whose links were read: where it goes on after an interruption.</summary>
    public Guid? LastContentId { get; set; }

    /// <summary>Whether other sites are asked at all, or only what is published is read.</summary>
    public bool AsksOthers { get; init; } = true;

    /// <summary>Whether all items were read, and other sites are asked.</summary>
    public bool IsAsking { get; set; }

    /// <summary>The key of who asked for it; null when it began by itself.</summary>
    public Guid? RequestedById { get; init; }

    /// <summary>Who asked for it; null when it began by itself.</summary>
    public User? RequestedBy { get; init; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? FinishedAt { get; set; }
}
