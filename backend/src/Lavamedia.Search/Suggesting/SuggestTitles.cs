using Lavamedia.Platform.Data;
using Lavamedia.Search.Asking;
using Lavamedia.Search.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Suggesting;

/// <summary>Titles and names in which a word begins like what is typed: those that begin so themselves first, then the newest.</summary>
public sealed class SuggestTitles(LavamediaDbContext database, PreparedReads reads)
{
    private const int ShortestPrefix = 2;
    private const int LongestPrefix = 100;

    /// <summary>
    /// The suggestions. Whoever has typed two letters is shown something new: what is looked at first are the newest documents. Only what
    /// is so rare that they do not fill the list is looked up in the index, where it is quick because it is rare.
    /// </summary>
    /// <param name="prefix">What is typed so far; nothing is suggested for a single letter.</param>
    /// <param name="locale">The language; things without a language are suggested in each.</param>
    /// <param name="kinds">Only things of these kinds; of all when null.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public async Task<IReadOnlyList<SearchSuggestion>> ExecuteAsync(
        string prefix,
        string locale,
        IReadOnlyList<SearchKind>? kinds,
        int count,
        CancellationToken cancellationToken
    )
    {
        var typed = PlainWords.Joined(prefix.Length > LongestPrefix ? prefix[..LongestPrefix] : prefix);
        if (typed.Length < ShortestPrefix)
        {
            return [];
        }

        // Only letters, digits and spaces are left: nothing in it is a sign of a pattern.
        var pattern = $"% {typed}%";
        var wanted = (kinds ?? Enum.GetValues<SearchKind>())
            .Select(kind => kind.ToString().ToUpperInvariant())
            .ToArray();
        var newest = await BestAsync(Newest(pattern, locale, wanted), typed, count, cancellationToken);
        return newest.Count < count
            ? await BestAsync(All(pattern, locale, wanted), typed, count, cancellationToken)
            : newest;
    }

    private IQueryable<SearchDocument> Newest(string pattern, string locale, string[] kinds) =>
        database
            .Set<SearchDocument>()
            .FromSql(
                $"""
                SELECT document.* FROM search_documents AS document WHERE document.id IN (
                    (SELECT id FROM (
                        SELECT id, plain_title FROM search_documents
                        WHERE published_at IS NOT NULL AND locale = {locale} AND kind = ANY ({kinds})
                        ORDER BY published_at DESC LIMIT 2000) AS newest
                    WHERE plain_title LIKE {pattern}
                    LIMIT 50)
                    UNION ALL
                    (SELECT id FROM search_documents
                    WHERE published_at IS NULL AND (locale = {locale} OR locale IS NULL) AND kind = ANY ({kinds})
                        AND plain_title LIKE {pattern}
                    ORDER BY kind LIMIT 50))
                """
            );

    private IQueryable<SearchDocument> All(string pattern, string locale, string[] kinds) =>
        database
            .Set<SearchDocument>()
            .FromSql(
                $"""
                SELECT document.* FROM search_documents AS document
                WHERE (document.locale = {locale} OR document.locale IS NULL) AND document.kind = ANY ({kinds})
                    AND document.plain_title LIKE {pattern}
                ORDER BY document.published_at DESC NULLS LAST LIMIT 100
                """
            );

    private Task<List<SearchSuggestion>> BestAsync(
        IQueryable<SearchDocument> documents,
        string typed,
        int count,
        CancellationToken cancellationToken
    ) =>
        reads.ToListAsync(
            database,
            documents
                .OrderByDescending(document => EF.Functions.Like(document.PlainTitle, $" {typed}%"))
                .ThenByDescending(document => document.PublishedAt)
                .ThenBy(document => document.Id)
                .Take(count)
                .Select(document => new
                {
                    document.Id,
                    document.Kind,
                    document.Title,
                }),
            row => new SearchSuggestion(
                row.GetGuid(0),
                Enum.Parse<SearchKind>(row.GetString(1), ignoreCase: true),
                row.GetString(2)
            ),
            cancellationToken
        );
}
