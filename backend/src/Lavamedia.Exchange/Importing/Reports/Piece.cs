using System.Text.RegularExpressions;

namespace Lavamedia.Exchange.Importing.Reports;

/// <summary>A piece of an item for which there is no place here, before it is known to which item it belongs.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Excerpt">Its beginning, on one line.</param>
/// <param name="Kept">As what it was kept; null when it was left out.</param>
internal sealed partial record Piece(string Kind, string Excerpt, string? Kept = null)
{
    private const int LongestExcerpt = 160;

    /// <summary>A piece whose excerpt is cut from a text.</summary>
    public static Piece Of(string kind, string text, string? kept = null)
    {
        var line = Blanks().Replace(text, " ").Trim();
        return new Piece(kind, line.Length <= LongestExcerpt ? line : $"{line[..LongestExcerpt]}…", kept);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
