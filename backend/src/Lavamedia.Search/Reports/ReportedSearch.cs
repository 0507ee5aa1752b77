namespace Lavamedia.Search.Reports;

/// <summary>How one question went within a period.</summary>
/// <param name="Query">The question: its words in lower case and without accents.</param>
/// <param name="Searches">How often it was asked.</param>
/// <param name="WithoutResults">How often nothing was found.</param>
/// <param name="Clicks">How often a result was chosen.</param>
/// <param name="AveragePlace">The place of a chosen result, at the mean; null when none was.</param>
public sealed record ReportedSearch(string Query, int Searches, int WithoutResults, int Clicks, double? AveragePlace);
