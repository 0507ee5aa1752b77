namespace Lavamedia.Search.Reports;

/// <summary>What readers searched for within a period, and what they chose of what they found.</summary>
/// <param name="Searches">How often was searched.</param>
/// <param name="WithoutResults">How often nothing was found.</param>
/// <param name="Clicks">How often a result was chosen.</param>
/// <param name="AveragePlace">The place of a chosen result, at the mean; null when none was.</param>
/// <param name="Frequent">What was asked most.</param>
/// <param name="Unanswered">What found nothing, the most frequent first.</param>
public sealed record SearchReport(
    int Searches,
    int WithoutResults,
    int Clicks,
    double? AveragePlace,
    IReadOnlyList<ReportedSearch> Frequent,
    IReadOnlyList<ReportedSearch> Unanswered
);
