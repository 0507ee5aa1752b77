namespace Lavamedia.Seo.Scoring.Runs;

/// <summary>How far a recalculation is.</summary>
public enum SeoScoreRunStatus
{
    /// <summary>Waiting or under way.</summary>
    Running,

    /// <summary>Every item was judged.</summary>
    Done,

    /// <summary>Somebody stopped it.</summary>
    Cancelled,
}
