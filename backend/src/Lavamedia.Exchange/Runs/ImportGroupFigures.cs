namespace Lavamedia.Exchange.Runs;

/// <summary>What became of the things of one kind.</summary>
/// <param name="Kind">What they are, such as <c>posts</c>.</param>
/// <param name="Total">How many the source has.</param>
/// <param name="Created">How many were added, or would be.</param>
/// <param name="Updated">How many were changed, because the source changed.</param>
/// <param name="Unchanged">How many were here as the source has them.</param>
/// <param name="Skipped">How many were left out by rule.</param>
/// <param name="Failed">How many could not be taken.</param>
/// <param name="RemarkCount">For how many pieces there is no place here, or not quite the same.</param>
public sealed record ImportGroupFigures(
    string Kind,
    int Total,
    int Created,
    int Updated,
    int Unchanged,
    int Skipped,
    int Failed,
    int RemarkCount
);
