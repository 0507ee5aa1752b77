using System.Text.RegularExpressions;

namespace Lavamedia.Search.Asking;

/// <summary>
/// The part of a text in which PostgreSQL looks for the passage that answers best. To mark words it takes apart and stems whatever it is given, which
/// for the long articles of a page costs more than to find them; where the words of a question stand close together is seen without that.
/// </summary>
public static partial class PassageWindow
{
    /// <summary>So many characters are enough for two passages.</summary>
    private const int Width = 700;

    /// <summary>So many of them stand before the first word.</summary>
    private const int Lead = 120;

    /// <summary>Nobody looks further than this for a word that is nowhere found as it is written.</summary>
    private const int Longest = 20_000;

    /// <summary>The part of the text that has most of what is asked for; the beginning where none of it is seen.</summary>
    /// <param name="text">The text.</param>
    /// <param name="query">What is asked for, as PostgreSQL writes it: the stems of the words in quotes.</param>
    public static string Of(string text, string query)
    {
        if (text.Length <= Width + Lead)
        {
            return text;
        }

        string[] stems =
        [
            .. Stem()
                .Matches(query)
                .Select(match => match.Groups["stem"].Value.Replace("''", "'", StringComparison.Ordinal))
                .Distinct(),
        ];
        if (Best(Places(text, stems)) is not { } first)
        {
            // A stem that is no beginning of its word, such as that of "yeux" for "œil".
            return text.Length <= Longest ? text : text[..Boundary(text, Longest)];
        }

        var start = first <= Lead ? 0 : Boundary(text, first - Lead);
        return text[start..Boundary(text, Math.Min(text.Length, start + Width))];
    }

    /// <summary>Where words begin like one of the stems.</summary>
    private static List<(int Place, int Stem)> Places(string text, string[] stems)
    {
        var places = new List<(int Place, int Stem)>();
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                continue;
            }

            var end = start + 1;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            var word = PlainWords.Plain(text[start..end].ToLowerInvariant());
            var stem = Array.FindIndex(stems, known => word.StartsWith(known, StringComparison.Ordinal));
            if (stem >= 0)
            {
                places.Add((start, stem));
            }

            start = end;
        }

        return places;
    }

    /// <summary>The first place of the stretch that has most of the stems, and most of their places among equals.</summary>
    private static int? Best(List<(int Place, int Stem)> places)
    {
        (int Stems, int Places, int? First) best = (0, 0, null);
        var end = 0;
        for (var start = 0; start < places.Count; start++)
        {
            while (end < places.Count && places[end].Place - places[start].Place <= Width - (2 * Lead))
            {
                end++;
            }

            var stems = places[start..end].Select(place => place.Stem).Distinct().Count();
            if (stems > best.Stems || (stems == best.Stems && end - start > best.Places))
            {
                best = (stems, end - start, places[start].Place);
            }
        }

        return best.First;
    }

    /// <summary>The place itself, or the next one where no word is cut.</summary>
    private static int Boundary(string text, int place)
    {
        while (place < text.Length && !char.IsWhiteSpace(text[place]))
        {
            place++;
        }

        return place < text.Length ? place + 1 : place;
    }

    // What is excluded is not looked for.
    [GeneratedRegex("(?<!!)'(?<stem>(?:[^']|'')+)'")]
    private static partial Regex Stem();
}
