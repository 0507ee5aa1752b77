namespace Lavamedia.Search.Asking;

/// <summary>What is searched for.</summary>
/// <param name="Text">The words.</param>
/// <param name="Locale">The language; things without a language are found in each. All languages when null.</param>
/// <param name="Filter">What narrows it.</param>
public sealed record SearchQuestion(SearchText Text, string? Locale, SearchFilterInput Filter);
