using System.Globalization;
using System.Text;

namespace Lavamedia.Seo.Scoring.Texts;

/// <summary>
/// How wide a text is in search results, which cut by pixels and not by characters: the widths of Arial, in which they are set, or of
/// what has the same widths.
/// </summary>
internal static class TextWidth
{
    private const double TitleSize = 20;
    private const double DescriptionSize = 14;

    // Widths of Arial in thousandths of its size, from the space to the tilde (Adobe's metrics of Helvetica, which agree).
    private static readonly int[] Widths =
    [
        278,
        278,
        355,
        556,
        556,
        889,
        667,
        191,
        333,
        333,
        389,
        584,
        278,
        333,
        278,
        278,
        556,
        556,
        556,
        556,
        556,
        556,
        556,
        556,
        556,
        556,
        278,
        278,
        584,
        584,
        584,
        556,
        1015,
        667,
        667,
        722,
        722,
        667,
        611,
        778,
        722,
        278,
        500,
        667,
        556,
        833,
        722,
        778,
        667,
        778,
        722,
        667,
        611,
        722,
        667,
        944,
        667,
        667,
        611,
        278,
        278,
        278,
        469,
        556,
        333,
        556,
        556,
        500,
        556,
        556,
        278,
        556,
        556,
        222,
        222,
        500,
        222,
        833,
        556,
        556,
        556,
        556,
        333,
        500,
        278,
        556,
        500,
        722,
        500,
        500,
        500,
        334,
        260,
        334,
        584,
    ];

    private const int UnknownWidth = 556;

    /// <summary>So wide is what search results show of a description, in pixels: two lines.</summary>
    public const int OfTwoLines = 920;

    public static int OfTitle(string text) => Pixels(text, TitleSize);

    public static int OfDescription(string text) => Pixels(text, DescriptionSize);

    private static int Pixels(string text, double size)
    {
        var thousandths = 0;
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            // A letter with an accent is as wide as the letter.
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                thousandths +=
                    character is >= ' ' and <= '~' ? Widths[character - ' ']
                    : character is '\u2019' or '\u2018' ? Widths['\'' - ' ']
                    : character is '\u00a0' or '\u202f' ? Widths[0]
                    : UnknownWidth;
            }
        }

        return (int)Math.Round(thousandths * size / 1000);
    }
}
