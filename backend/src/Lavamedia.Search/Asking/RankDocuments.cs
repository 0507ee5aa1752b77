using Lavamedia.Content.Reading;
using Lavamedia.Platform.Data;
using Lavamedia.Search.Asking.Matching;
using Lavamedia.Search.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Asking;

/// <summary>Puts what answers a question in order: one statement, of which page, count and facets are taken.</summary>
public sealed class RankDocuments(LavamediaDbContext database, MatchDocuments match, PreparedReads reads)
{
    /// <summary>Half a year makes an article worth half of a new one: the news of the day first, and a classic still found.</summary>
    private const double DaysOfHalfLife = 180;

    /// <summary>What answers by its head is about the question; what answers by its text may only mention it.</summary>
    private const double WorthOfHead = 3;

    /// <summary>What a text is worth that is not weighed: less than any that is, and enough for the newest to come first.</summary>
    private const double WorthOfUnweighed = 1e-6;

    /// <summary>What is read most is worth so much more than what nobody reads: it decides between neighbours, and lifts nothing that answers badly.</summary>
    private const double WorthOfReading = 0.25;

    /// <summary>The ranking.</summary>
    /// <param name="question">What is searched for.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public async Task<SearchRanking> ExecuteAsync(SearchQuestion question, CancellationToken cancellationToken)
    {
        if (question.Text.IsEmpty)
        {
            return SearchRanking.Empty;
        }

        var found = await reads.ToListAsync(
            database,
            Scored(question),
            row => new RankedDocument(
                row.GetGuid(0),
                Enum.Parse<SearchKind>(row.GetString(1), ignoreCase: true),
                row.GetDouble(2)
            ),
            cancellationToken
        );
        return new SearchRanking(
            [
                .. found
                    .OrderByDescending(document => document.Score)
                    .ThenBy(document => document.Id)
                    .Take(MatchDocuments.Most),
            ],
            found.Count > MatchDocuments.Most
        );
    }

    private IQueryable Scored(SearchQuestion question) =>
        match
            .Of(question)
            .Join(
                database.Set<SearchDocument>(),
                match => match.Id,
                document => document.Id,
                (match, document) =>
                    new
                    {
                        match.Query,
                        match.IsNear,
                        Document = document,
                    }
            )
            .Select(row => new
            {
                row.Document.Id,
                row.Document.Kind,
                Score = (
                    (
                        row.IsNear
                            ? row.Document.Words.RankCoverDensity(
                                row.Query,
                                NpgsqlTsRankingNormalization.DivideBy1PlusLogLength
                            )
                            : WorthOfUnweighed
                    ) + (WorthOfHead * row.Document.Head.RankCoverDensity(row.Query))
                )
                    * (
                        1
                        + (
                            WorthOfReading
                            * (
                                database
                                    .Set<ContentPopularity>()
                                    .Where(popularity => popularity.ContentId == row.Document.ContentId)
                                    .Select(popularity => (double?)popularity.Popularity)
                                    .FirstOrDefault()
                                ?? 0
                            )
                        )
                    )
                    * (
                        row.Document.PublishedAt == null
                            ? 1
                            : 0.5
                                + Math.Pow(
                                    0.5,
                                    1
                                        + (
                                            (DateTimeOffset.UtcNow - row.Document.PublishedAt.Value).TotalDays
                                            / DaysOfHalfLife
                                        )
                                )
                    ),
            });
}
