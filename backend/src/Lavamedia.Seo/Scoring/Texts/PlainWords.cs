using System.Globalization;
using System.Text;

namespace Lavamedia.Seo.Scoring.Texts;

/// <summary>Words in lower case, without accents and elisions, and without those that mean nothing by themselves.</summary>
internal static class PlainWords
{
    /// <summary>From this length on, words that begin alike are taken for forms of one.</summary>
    private const int StemLength = 5;

    private static readonly HashSet<string> Empty =
    [
        "le",
        "la",
        "les",
        "un",
        "une",
        "des",
        "du",
        "de",
        "et",
        "ou",
        "en",
        "au",
        "aux",
        "a",
        "dans",
        "sur",
        "pour",
        "par",
        "the",
        "an",
        "of",
        "and",
        "or",
        "in",
        "on",
        "for",
        "to",
        "with",
    ];

    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in text.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(character))
            {
                word.Append(character);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                // An apostrophe ends an elided word: "l'eau" is about "eau".
                Take(word, words);
            }
        }

        Take(word, words);
        return words;
    }

    /// <summary>Whether two words are forms of one, as "volcan" and "volcans".</summary>
    public static bool Agree(string word, string wanted) =>
        word == wanted
        || (
            Math.Min(word.Length, wanted.Length) >= StemLength
            && Math.Abs(word.Length - wanted.Length) <= 3
            && word.AsSpan(0, StemLength).SequenceEqual(wanted.AsSpan(0, StemLength))
        );

    private static void Take(StringBuilder word, List<string> words)
    {
        if (word.Length > 1 && !Empty.Contains(word.ToString()))
        {
            words.Add(word.ToString());
        }

        word.Clear();
    }
}
