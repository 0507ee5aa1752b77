namespace Lavamedia.Search.Asking;

/// <summary>A part of what a reader typed: a word, or words in quotes that stand one behind the other.</summary>
/// <param name="Words">The words, in lower case, letters and digits alone.</param>
/// <param name="IsExcluded">Whether what contains the term is not wanted (<c>-word</c>).</param>
/// <param name="IsUnfinished">Whether the reader may still be typing: words that begin so are found as well.</param>
public sealed record SearchTerm(IReadOnlyList<string> Words, bool IsExcluded = false, bool IsUnfinished = false)
{
    /// <summary>Whether the words were put in quotes, or belong together like those of <c>aujourd'hui</c>.</summary>
    public bool IsPhrase => Words.Count > 1;
}
