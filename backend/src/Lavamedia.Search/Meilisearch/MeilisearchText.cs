using Lavamedia.Search.Asking;

namespace Lavamedia.Search.Meilisearch;

/// <summary>
/// A text as Meilisearch reads it. It has no "or": a text with synonyms is several, which are asked together; so synonyms belong to the question
/// here as well, and hold with the next one.
/// </summary>
internal static class MeilisearchText
{
    /// <summary>So many are asked at most.</summary>
    private const int Most = 8;

    /// <summary>The texts, the one that was typed first.</summary>
    public static IReadOnlyList<string> Of(SearchText text)
    {
        IEnumerable<string> texts = [string.Empty];
        for (var place = 0; place < text.Terms.Count; )
        {
            // As in SearchText.ToQuery: of synonyms that begin at the same term the longest is meant.
            var count = text.Synonyms.Where(synonym => synonym.Start == place).Max(synonym => (int?)synonym.Count) ?? 0;
            var typed = string.Join(' ', text.Terms.Skip(place).Take(Math.Max(count, 1)).Select(Written));
            string[] forms =
            [
                typed,
                .. text
                    .Synonyms.Where(synonym => synonym.Start == place && synonym.Count == count)
                    .SelectMany(synonym => synonym.Alternatives)
                    .Select(words => Written(new SearchTerm(words))),
            ];
            texts = texts.SelectMany(before => forms.Select(form => before.Length == 0 ? form : $"{before} {form}"));
            place += Math.Max(count, 1);
        }

        return [.. texts.Take(Most)];
    }

    private static string Written(SearchTerm term) =>
        (term.IsExcluded ? "-" : string.Empty)
        + (term.IsPhrase ? $"\"{string.Join(' ', term.Words)}\"" : term.Words[0]);
}
