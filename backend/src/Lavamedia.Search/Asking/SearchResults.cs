namespace Lavamedia.Search.Asking;

/// <summary>The answer to a search; its parts are found when they are asked for.</summary>
/// <param name="Question">What is searched for, corrected where only that finds something.</param>
/// <param name="CorrectedText">What was searched for instead of what was typed; null when it was the same.</param>
public sealed record SearchResults(SearchQuestion Question, string? CorrectedText);
