namespace Lavamedia.Search.Asking;

/// <summary>The answer to a search: what was found, ranked. What is shown of it is read when it is asked for.</summary>
/// <param name="Question">What is searched for, corrected where only that finds something.</param>
/// <param name="CorrectedText">What was searched for instead of what was typed; null when it was the same.</param>
/// <param name="Ranking">The documents, the best first.</param>
public sealed record SearchResults(SearchQuestion Question, string? CorrectedText, SearchRanking Ranking);
