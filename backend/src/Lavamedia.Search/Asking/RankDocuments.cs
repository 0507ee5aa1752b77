using Lavamedia.Content.Reading;
using Lavamedia.Platform.Data;
using Lavamedia.Search.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Asking;

/// <summary>Puts what answers a question in order: one statement, of which page, count and facets are taken.</summary>
public sealed class RankDocuments(LavamediaDbContext database, MatchDocuments match)
{
    /// <summary>Half a year makes an article worth half of a new one: the news of the day first, and a classic still found.</summary>
    private const double DaysOfHalfLife = 180;

    /// <summary>What answers by its head is about the question; what answers by its text may only mention it.</summary>
    private const double WorthOfHead = 3;

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

        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        // The planner does not know what it costs to read the words of a document, and would read all of them for a frequent word.
        await database.Database.ExecuteSqlAsync(
            $"SET LOCAL enable_seqscan = off; SET LOCAL max_parallel_workers_per_gather = 0",
            cancellationToken
        );
        var found = await Scored(question).ToListAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
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

    private IQueryable<RankedDocument> Scored(SearchQuestion question)
    {
        var simple = question.Text.ToQuery(SearchConfigurations.Simple);
        var french = question.Text.ToQuery(SearchConfigurations.French);
        var english = question.Text.ToQuery(SearchConfigurations.English);
        return match
            .Of(question)
            .Select(document => new
            {
                document.Id,
                document.Kind,
                document.PublishedAt,
                document.Words,
                document.Head,
                Popularity = database
                    .Set<ContentPopularity>()
                    .Where(popularity => popularity.ContentId == document.ContentId)
                    .Select(popularity => (double?)popularity.Popularity)
                    .FirstOrDefault(),
                Query = document.Configuration == SearchConfigurations.French
                    ? EF.Functions.ToTsQuery(SearchConfigurations.French, french)
                : document.Configuration == SearchConfigurations.English
                    ? EF.Functions.ToTsQuery(SearchConfigurations.English, english)
                : EF.Functions.ToTsQuery(SearchConfigurations.Simple, simple),
            })
            .Select(row => new RankedDocument(
                row.Id,
                row.Kind,
                (
                    row.Words.RankCoverDensity(row.Query, NpgsqlTsRankingNormalization.DivideBy1PlusLogLength)
                    + (WorthOfHead * row.Head.RankCoverDensity(row.Query))
                )
                    * (1 + (WorthOfReading * (row.Popularity ?? 0)))
                    * (
                        row.PublishedAt == null
                            ? 1
                            : 0.5
                                + Math.Pow(
                                    0.5,
                                    1 + ((DateTimeOffset.UtcNow - row.PublishedAt.Value).TotalDays / DaysOfHalfLife)
                                )
                    ),
                false
            ));
    }
}
