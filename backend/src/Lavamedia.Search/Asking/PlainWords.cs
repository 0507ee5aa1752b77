using System.Globalization;
using System.Text;

namespace Lavamedia.Search.Asking;

/// <summary>The words of a text without capitals and accents: by these it is known again, however it is typed.</summary>
internal static class PlainWords
{
    /// <summary>The words, in their order; what is excluded is left out.</summary>
    public static IReadOnlyList<string> Of(string text) => Of(SearchText.Parse(text));

    /// <summary>The words of a text that was taken apart.</summary>
    public static IReadOnlyList<string> Of(SearchText text) =>
        [.. text.Terms.Where(term => !term.IsExcluded).SelectMany(term => term.Words).Select(Plain)];

    /// <summary>A word without accents.</summary>
    public static string Plain(string word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(letter);
            }
        }

        return plain.Replace("œ", "oe").Replace("æ", "ae").ToString();
    }

    /// <summary>A text as <c>search_title</c> keeps titles: its words with a single space between them, and none dropped.</summary>
    public static string Joined(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in Plain(text.ToLowerInvariant()))
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(letter);
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }
}
