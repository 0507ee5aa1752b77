namespace Lavamedia.Search.Asking;

/// <summary>
/// Makes a passage readable that PostgreSQL cut out of a text word by word: it begins where a sentence begins, if that is near, and
/// else with an ellipsis; it ends in the same way.
/// </summary>
public static class SearchExcerpt
{
    /// <summary>What PostgreSQL puts between two passages.</summary>
    public const string Gap = " … ";

    private const string Ellipsis = "…";

    /// <summary>So many characters are added to begin with a sentence, or to end with one.</summary>
    private const int Reach = 60;

    /// <summary>The passage, with its marks.</summary>
    /// <param name="marked">What PostgreSQL cut out.</param>
    /// <param name="text">The text it was cut out of.</param>
    public static string Complete(string marked, string text)
    {
        var passages = marked.Split(Gap);
        var start = text.IndexOf(Plain(passages[0]), StringComparison.Ordinal);
        var last = Plain(passages[^1]);
        var end = text.LastIndexOf(last, StringComparison.Ordinal);
        return start < 0 || end < 0
            ? marked
            : (Before(text, start) + marked + After(text, end + last.Length)).ReplaceLineEndings(" ");
    }

    private static string Before(string text, int start)
    {
        for (var place = start; place >= Math.Max(0, start - Reach); place--)
        {
            if (BeginsSentence(text, place))
            {
                return text[place..start];
            }
        }

        return Ellipsis + " ";
    }

    private static string After(string text, int end)
    {
        for (var place = end; place <= Math.Min(text.Length, end + Reach); place++)
        {
            if (place == text.Length || text[place] == '\n' || (place > 0 && EndsSentence(text, place)))
            {
                return text[end..place];
            }
        }

        return " " + Ellipsis;
    }

    private static bool BeginsSentence(string text, int place)
    {
        if (place < text.Length && char.IsWhiteSpace(text[place]))
        {
            return false;
        }

        var before = place;
        while (before > 0 && char.IsWhiteSpace(text[before - 1]))
        {
            before--;
        }

        return before == 0
            || (
                before < place
                && (text[before..place].Contains('\n', StringComparison.Ordinal) || IsStop(text[before - 1]))
            );
    }

    private static bool EndsSentence(string text, int place) =>
        IsStop(text[place - 1]) && char.IsWhiteSpace(text[place]);

    private static bool IsStop(char letter) => letter is '.' or '!' or '?' or '…';

    private static string Plain(string marked) =>
        marked
            .Replace(SearchExcerptPart.Start.ToString(), string.Empty, StringComparison.Ordinal)
            .Replace(SearchExcerptPart.End.ToString(), string.Empty, StringComparison.Ordinal);
}
