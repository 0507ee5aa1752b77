using Lavamedia.Platform.Data;
using Lavamedia.Search.Asking;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Synonyms;

/// <summary>
/// Adds to what a reader typed what means the same. The groups are read with each question: they are few, and so each instance knows of a
/// change at once.
/// </summary>
public sealed class FindSynonyms(LavamediaDbContext database, PreparedReads reads)
{
    /// <summary>The text with its synonyms.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="locale">The language; without one nothing is added, since words of several languages would meet.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public async Task<SearchText> AddAsync(SearchText text, string? locale, CancellationToken cancellationToken)
    {
        if (locale is null || text.IsEmpty)
        {
            return text;
        }

        // What readers may not list still says what their words mean.
        var groups = await reads.ToListAsync(
            database,
            database
                .Set<SearchSynonymGroup>()
                .IgnoreQueryFilters([VisibilityFilter.Name])
                .Where(group => group.Locale == locale)
                .OrderBy(group => group.Id)
                .Select(group => new { group.Words, group.Meanings }),
            row => (Words: row.GetFieldValue<string[]>(0), Meanings: row.GetFieldValue<string[]>(1)),
            cancellationToken
        );
        var found = new List<SearchSynonym>();
        foreach (var group in groups)
        {
            foreach (var word in group.Words)
            {
                var others = group.Meanings.Length > 0 ? group.Meanings : group.Words;
                string[][] alternatives =
                [
                    .. others
                        .Where(other => other != word)
                        .Select(other => SearchText.Parse(other).Terms.SelectMany(term => term.Words).ToArray())
                        .Where(words => words.Length > 0),
                ];
                found.AddRange(
                    PlacesOf(PlainWords.Of(word), text).Select(place => place with { Alternatives = alternatives })
                );
            }
        }

        return found.Count == 0 ? text : text.With(found);
    }

    /// <summary>Where the words stand in the text, one behind the other.</summary>
    private static IEnumerable<SearchSynonym> PlacesOf(IReadOnlyList<string> words, SearchText text)
    {
        for (var start = 0; start < text.Terms.Count; start++)
        {
            var typed = new List<string>();
            for (var end = start; end < text.Terms.Count && !text.Terms[end].IsExcluded; end++)
            {
                typed.AddRange(text.Terms[end].Words.Select(PlainWords.Plain));
                if (typed.Count >= words.Count)
                {
                    if (typed.SequenceEqual(words, StringComparer.Ordinal))
                    {
                        yield return new SearchSynonym(start, end - start + 1, []);
                    }

                    break;
                }
            }
        }
    }
}
