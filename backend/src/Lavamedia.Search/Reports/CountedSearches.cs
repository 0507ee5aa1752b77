namespace Lavamedia.Search.Reports;

/// <summary>How often readers asked something since the portal told of it last.</summary>
/// <param name="Query">What was typed.</param>
/// <param name="Locale">The language.</param>
/// <param name="Found">Whether something was found.</param>
/// <param name="Count">How often.</param>
public sealed record CountedSearches(string Query, string Locale, bool Found, int Count);
