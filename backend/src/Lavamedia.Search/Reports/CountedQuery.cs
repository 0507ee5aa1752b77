using Lavamedia.Search.Asking;

namespace Lavamedia.Search.Reports;

/// <summary>How a question is counted: by its words alone, and not at all where it looks like somebody's particulars.</summary>
internal static class CountedQuery
{
    /// <summary>So many digits make a telephone number, a date of birth or the number of a card.</summary>
    private const int MostDigits = 5;

    /// <summary>The question as it is kept; null when it is not counted.</summary>
    public static string? Of(string typed)
    {
        if (typed.Contains('@', StringComparison.Ordinal) || typed.Count(char.IsDigit) > MostDigits)
        {
            return null;
        }

        var query = string.Join(' ', PlainWords.Of(typed));
        query = query.Length > SearchActivity.MaximumLength ? query[..SearchActivity.MaximumLength].TrimEnd() : query;
        return query.Length == 0 ? null : query;
    }
}
