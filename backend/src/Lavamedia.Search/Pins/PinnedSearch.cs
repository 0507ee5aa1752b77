namespace Lavamedia.Search.Pins;

/// <summary>A question for which items were pinned.</summary>
/// <param name="Locale">The language.</param>
/// <param name="Query">The question: its words in lower case and without accents.</param>
/// <param name="Count">How many items stand first for it.</param>
public sealed record PinnedSearch(string Locale, string Query, int Count);
