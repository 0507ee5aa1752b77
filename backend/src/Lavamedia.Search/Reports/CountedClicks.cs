namespace Lavamedia.Search.Reports;

/// <summary>How often readers chose a result since the portal told of it last.</summary>
/// <param name="Query">What was typed.</param>
/// <param name="Locale">The language.</param>
/// <param name="Place">The place of the result among all, from 1.</param>
/// <param name="Count">How often.</param>
public sealed record CountedClicks(string Query, string Locale, int Place, int Count);
