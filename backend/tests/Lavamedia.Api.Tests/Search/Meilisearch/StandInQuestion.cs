using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Lavamedia.Api.Tests.Search.Meilisearch;

/// <summary>
/// A question as Meilisearch reads it: all words must occur, one letter of five and two of nine may be wrong, the last word may be unfinished,
/// words in quotes stand one behind the other, <c>-word</c> must not occur.
/// </summary>
internal sealed partial class StandInQuestion
{
    private readonly List<(string[] Words, bool IsExcluded, bool IsPhrase)> terms = [];
    private readonly bool isUnfinished;

    private StandInQuestion(string text, IReadOnlySet<string> stopWords)
    {
        foreach (var match in Term().Matches(text).Cast<Match>())
        {
            string[] words = [.. WordsOf(match.Groups["words"].Value).Select(word => word.Plain)];
            var isPhrase = match.Value.Contains('"', StringComparison.Ordinal);
            if (words.Length > 0 && (isPhrase || !stopWords.Contains(words[0])))
            {
                terms.Add((words, match.Value[0] == '-', isPhrase));
            }
        }

        isUnfinished = terms.Count > 0 && terms[^1] is { IsPhrase: false, IsExcluded: false };
    }

    public static StandInQuestion Parse(string text, IReadOnlySet<string> stopWords) => new(text, stopWords);

    /// <summary>0 when a document does not answer; else more for what stands in the first attributes and is spelled right.</summary>
    public double Score(JsonObject document, IReadOnlyList<string> attributes)
    {
        var score = 0.0;
        for (var place = 0; place < terms.Count; place++)
        {
            var (words, isExcluded, isPhrase) = terms[place];
            var best = attributes
                .Select(
                    (attribute, rank) =>
                        Occurs(words, isPhrase || isExcluded, place, (string)document[attribute]!) / (rank + 1.0)
                )
                .Max();
            if (best > 0 == isExcluded)
            {
                return 0;
            }

            score += best;
        }

        return terms.All(term => term.IsExcluded) ? 0 : score / terms.Count;
    }

    public string Marked(string text, string before, string after)
    {
        var marked = new StringBuilder();
        var end = 0;
        foreach (var (plain, start, length) in WordsOf(text))
        {
            if (terms.Select((term, place) => (term, place)).Any(row => IsMarked(row.term, row.place, plain)))
            {
                marked.Append(text, end, start - end).Append(before).Append(text, start, length).Append(after);
                end = start + length;
            }
        }

        return marked.Append(text, end, text.Length - end).ToString();
    }

    private bool IsMarked((string[] Words, bool IsExcluded, bool IsPhrase) term, int place, string word) =>
        !term.IsExcluded && term.Words.Any(wanted => Closeness(wanted, word, term.IsPhrase, place) > 0);

    private double Occurs(string[] words, bool isExact, int place, string text)
    {
        string[] known = [.. WordsOf(text).Select(word => word.Plain)];
        var best = 0.0;
        for (var start = 0; start + words.Length <= known.Length; start++)
        {
            best = Math.Max(best, words.Select((word, i) => Closeness(word, known[start + i], isExact, place)).Min());
        }

        return best;
    }

    private double Closeness(string wanted, string word, bool isExact, int place)
    {
        if (wanted == word)
        {
            return 1;
        }

        if (isExact)
        {
            return 0;
        }

        var isPrefix = isUnfinished && place == terms.Count - 1 && word.StartsWith(wanted, StringComparison.Ordinal);
        var allowed = wanted.Length switch
        {
            >= 9 => 2,
            >= 5 => 1,
            _ => 0,
        };
        return isPrefix ? 0.9
            : Distance(wanted, word) <= allowed ? 0.5
            : 0;
    }

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }

    private static IEnumerable<(string Plain, int Start, int Length)> WordsOf(string text) =>
        Word().Matches(text).Select(match => (Plain(match.Value), match.Index, match.Length));

    private static string Plain(string word) =>
        string.Concat(
            word.ToLowerInvariant()
                .Normalize(NormalizationForm.FormD)
                .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
        );

    [GeneratedRegex("""-?"(?<words>[^"]*)"|-?(?<words>[^\s"]+)""")]
    private static partial Regex Term();

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+")]
    private static partial Regex Word();
}
