using Lavamedia.Identity.Users;

namespace Lavamedia.Seo.Scoring.Runs;

/// <summary>A recalculation of all scores that somebody asked for.</summary>
public sealed class SeoScoreRun
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>How far it is.</summary>
    public SeoScoreRunStatus Status { get; set; }

    /// <summary>How many items there are.</summary>
    public int Total { get; set; }

    /// <summary>How many of them were judged.</summary>
    public int Done { get; set; }

    /// <summary>The last item that was judged: where it goes on after an interruption.</summary>
    public Guid? LastContentId { get; set; }

    /// <summary>The key of who asked for it.</summary>
    public Guid? RequestedById { get; init; }

    /// <summary>Who asked for it.</summary>
    public User? RequestedBy { get; init; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? FinishedAt { get; set; }
}
