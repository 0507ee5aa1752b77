using Lavamedia.Platform.Data;
using Lavamedia.Search.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Suggesting;

/// <summary>Titles and names in which a word begins like what is typed: those that begin so themselves first, then the newest.</summary>
public sealed class SuggestTitles(LavamediaDbContext database)
{
    private const int ShortestPrefix = 2;
    private const int LongestPrefix = 100;

    /// <summary>The suggestions.</summary>
    /// <param name="prefix">What is typed so far; nothing is suggested for a single letter.</param>
    /// <param name="locale">The language; things without a language are suggested in each.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public async Task<IReadOnlyList<SearchSuggestion>> ExecuteAsync(
        string prefix,
        string locale,
        int count,
        CancellationToken cancellationToken
    )
    {
        var typed = prefix.Trim().ToLowerInvariant();
        typed = typed.Length > LongestPrefix ? typed[..LongestPrefix] : typed;
        return typed.Length < ShortestPrefix
            ? []
            : await database
                .Set<SearchDocument>()
                .AsNoTracking()
                .Where(document => document.Locale == locale || document.Locale == null)
                .Where(document =>
                    document.PlainTitle.StartsWith(EF.Functions.Unaccent(typed))
                    || document.PlainTitle.Contains(" " + EF.Functions.Unaccent(typed))
                    || document.PlainTitle.Contains("’" + EF.Functions.Unaccent(typed))
                )
                .OrderByDescending(document => document.PlainTitle.StartsWith(EF.Functions.Unaccent(typed)))
                .ThenByDescending(document => document.PublishedAt)
                .ThenBy(document => document.Id)
                .Take(count)
                .Select(document => new SearchSuggestion(document.Id, document.Kind, document.Title))
                .ToListAsync(cancellationToken);
    }
}
