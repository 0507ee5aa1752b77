using System.Text.RegularExpressions;

namespace Lavamedia.Seo.Scoring.Texts;

/// <summary>A text as formulas of readability count it.</summary>
/// <param name="Words">Words.</param>
/// <param name="Sentences">Sentences; headings and lines of lists count as such.</param>
/// <param name="LongSentences">Those of more than 25 words.</param>
/// <param name="Ease">
/// How easy it reads, from 0 to 100: by Kandel and Moles for French, by Flesch for English. Null when there is too little to say.
/// </param>
/// <param name="Beginning">The first hundred words.</param>
internal sealed partial record Prose(int Words, int Sentences, int LongSentences, double? Ease, string Beginning)
{
    /// <summary>From this many words on a sentence is long.</summary>
    private const int LongSentence = 25;

    /// <summary>Formulas say nothing of a few lines.</summary>
    private const int EnoughWords = 50;

    private const int BeginningWords = 100;

    /// <summary>Counts a text; blocks end with a line.</summary>
    public static Prose Read(string locale, string text)
    {
        var sentences = SentenceEnd()
            .Split(text)
            .Select(sentence => Word().Matches(sentence).Select(match => match.Value).ToArray())
            .Where(words => words.Length > 0)
            .ToList();
        var all = sentences.SelectMany(words => words).ToList();
        return new Prose(
            all.Count,
            sentences.Count,
            sentences.Count(words => words.Length > LongSentence),
            all.Count < EnoughWords ? null : EaseOf(locale, all, sentences.Count),
            string.Join(' ', all.Take(BeginningWords))
        );
    }

    private static double EaseOf(string locale, List<string> words, int sentences)
    {
        var length = (double)words.Count / sentences;
        var syllables = (double)words.Sum(word => Syllables.Count(locale, word)) / words.Count;
        var ease =
            locale == "fr"
                ? 207 - (1.015 * length) - (73.6 * syllables)
                : 206.835 - (1.015 * length) - (84.6 * syllables);
        return Math.Round(Math.Clamp(ease, 0, 100), 1);
    }

    // "1,5" and "M. Dupont" go on; "…", "?" and the end of a block end.
    [GeneratedRegex(@"(?<![A-Z])[.!?…]+(?=[\s»”\)]|$)|\n")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*")]
    private static partial Regex Word();
}
