using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Lavamedia.Platform.Slugs;

/// <summary>The part of an address that names an item or category: <c>l-ete-a-l-ile-d-yeu</c>.</summary>
public static partial class Slug
{
    /// <summary>The greatest number of characters of a slug.</summary>
    public const int MaximumLength = 160;

    /// <summary>What stands in for a title that has no letter or digit of the Latin alphabet.</summary>
    public const string Fallback = "sans-titre";

    /// <summary>Whether a text is a slug: groups of a–z and 0–9 joined by single hyphens.</summary>
    public static bool IsValid(string text) => text.Length <= MaximumLength && Form().IsMatch(text);

    /// <summary>
    /// Makes a slug of a title: letters lose their accents, ligatures are spelled out (œ → oe), everything else, apostrophes
    /// included, separates. Cut at a word's end when it would be too long.
    /// </summary>
    public static string FromTitle(string title)
    {
        var slug = new StringBuilder(title.Length);
        foreach (var rune in SpellOut(title).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (rune.IsAscii && Rune.IsLetterOrDigit(rune))
            {
                slug.Append((char)(rune.Value | (Rune.IsUpper(rune) ? 0x20 : 0)));
            }
            else if (
                slug.Length > 0
                && slug[^1] != '-'
                && Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark
            )
            {
                slug.Append('-');
            }
        }

        var text = Cut(slug.ToString().Trim('-'));
        return text.Length == 0 ? Fallback : text;
    }

    /// <summary>The first of <c>slug-2</c>, <c>slug-3</c>, … that is not taken.</summary>
    public static string Suggest(string slug, IReadOnlySet<string> taken)
    {
        for (var number = 2; ; number++)
        {
            var ending = string.Create(CultureInfo.InvariantCulture, $"-{number}");
            var stem =
                slug.Length + ending.Length <= MaximumLength
                    ? slug
                    : slug[..(MaximumLength - ending.Length)].TrimEnd('-');
            if (!taken.Contains(stem + ending))
            {
                return stem + ending;
            }
        }
    }

    private static string Cut(string slug)
    {
        if (slug.Length <= MaximumLength)
        {
            return slug;
        }

        var end = slug.LastIndexOf('-', MaximumLength);
        return end > 0 ? slug[..end] : slug[..MaximumLength];
    }

    // Unicode's compatibility decomposition leaves these whole; French, Nordic and German names use them.
    private static string SpellOut(string title)
    {
        var text = new StringBuilder(title.Length + 8);
        foreach (var character in title)
        {
            _ = character switch
            {
                'œ' or 'Œ' => text.Append("oe"),
                'æ' or 'Æ' => text.Append("ae"),
                'ß' or 'ẞ' => text.Append("ss"),
                'ø' or 'Ø' => text.Append('o'),
                'ł' or 'Ł' => text.Append('l'),
                'đ' or 'Đ' or 'ð' or 'Ð' => text.Append('d'),
                'þ' or 'Þ' => text.Append("th"),
                'ı' => text.Append('i'),
                _ when IsNoCharacter(character) => text.Append('-'),
                _ => text.Append(character),
            };
        }

        return text.ToString();
    }

    // Normalization refuses halves of surrogate pairs and code points that Unicode keeps free.
    private static bool IsNoCharacter(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned;

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Form();
}
