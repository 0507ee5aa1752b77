using Lavamedia.Identity.Runs;

namespace Lavamedia.Seo.Scoring.Runs;

/// <summary>A recalculation of all scores.</summary>
public sealed class SeoScoreRun : RequestedRun
{
    /// <summary>The last item that was judged: where it goes on after an interruption.</summary>
    public Guid? LastContentId { get; set; }
}
