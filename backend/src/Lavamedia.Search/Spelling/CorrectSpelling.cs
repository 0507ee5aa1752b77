using Lavamedia.Platform.Data;
using Lavamedia.Search.Asking;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Spelling;

/// <summary>
/// Finds what a reader may have meant, from the words that published texts use. What it gives is a guess: it is proposed only
/// where it finds something that this reader may see, so that no withdrawn text is given away by its words (Z-3).
/// </summary>
public sealed class CorrectSpelling(LavamediaDbContext database)
{
    private const int ShortestWord = 4;

    /// <summary>The text with each unknown word replaced by the known one that is nearest; null when there is none.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="locale">The language; all when null.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public async Task<SearchText?> CorrectAsync(SearchText text, string? locale, CancellationToken cancellationToken)
    {
        string[] typed =
        [
            .. text
                .Terms.Where(term => !term.IsExcluded)
                .SelectMany(term => term.Words)
                .Where(word => word.Length >= ShortestWord)
                .Distinct(),
        ];
        if (typed.Length == 0)
        {
            return null;
        }

        // One letter in four or five may be wrong, two in longer words. PostgreSQL's trigrams find the candidates by index.
        var corrections = await database
            .Database.SqlQuery<Correction>(
                $"""
                SELECT typed.word AS typed, known.word AS known
                FROM unnest({typed}) AS typed(word)
                CROSS JOIN LATERAL (
                    SELECT word.word, levenshtein(word.plain_word, unaccent(typed.word)) AS distance
                    FROM search_words AS word
                    WHERE ({locale}::text IS NULL OR word.locale = {locale}) AND word.plain_word % unaccent(typed.word)
                    ORDER BY distance, similarity(word.plain_word, unaccent(typed.word)) DESC, word.word
                    LIMIT 1) AS known
                WHERE known.distance BETWEEN 1 AND CASE WHEN length(typed.word) < 7 THEN 1 ELSE 2 END
                """
            )
            .ToDictionaryAsync(correction => correction.Typed, correction => correction.Known, cancellationToken);
        return corrections.Count == 0 ? null : text.With(corrections);
    }

    private sealed record Correction(string Typed, string Known);
}
