using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Lavamedia.Seo.Scoring.Texts;

/// <summary>Counts the syllables that are spoken: groups of vowels, without the endings that fall silent.</summary>
internal static partial class Syllables
{
    public static int Count(string locale, string word)
    {
        var plain = Plain(word);
        var spoken =
            locale == "fr"
                ? SilentInFrench().Replace(plain, string.Empty)
                : SilentInEnglish().Replace(plain, string.Empty);
        return Math.Max(1, Vowels().Count(spoken));
    }

    private static string Plain(string word)
    {
        var text = new StringBuilder(word.Length);
        // An accent on the last e is why it is spoken: "été" against "porte".
        foreach (
            var character in word.ToLowerInvariant()
                .Replace('é', 'i')
                .Replace('è', 'i')
                .Normalize(NormalizationForm.FormD)
        )
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                text.Append(character);
            }
        }

        return text.ToString();
    }

    [GeneratedRegex("[aeiouyœæ]+")]
    private static partial Regex Vowels();

    [GeneratedRegex("(?<=[^aeiouy])(?:e|es|ent)$")]
    private static partial Regex SilentInFrench();

    [GeneratedRegex("(?<=[^aeiouyl])(?:e|es|ed)$")]
    private static partial Regex SilentInEnglish();
}
