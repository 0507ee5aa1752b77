namespace Lavamedia.Search.Asking;

/// <summary>What is searched for beside some of the terms of a text.</summary>
/// <param name="Start">The place of the first of the terms.</param>
/// <param name="Count">How many terms they are.</param>
/// <param name="Alternatives">What means the same, each as its words in their order.</param>
public sealed record SearchSynonym(int Start, int Count, IReadOnlyList<IReadOnlyList<string>> Alternatives);
