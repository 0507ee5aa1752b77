using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Reports;

/// <summary>Reads what readers searched for. What few have asked is in the sums, and never named.</summary>
public sealed class ReadSearchReport(LavamediaDbContext database)
{
    /// <summary>So many questions are told of.</summary>
    internal const int Most = 50;

    /// <summary>The report of a language.</summary>
    public async Task<SearchReport> ExecuteAsync(
        string locale,
        SearchReportPeriod period,
        CancellationToken cancellationToken
    )
    {
        var days = period switch
        {
            SearchReportPeriod.Day => 1,
            SearchReportPeriod.Week => 7,
            SearchReportPeriod.Month => 30,
            _ => 365,
        };
        // Each question with the sums of all in its row, so that nothing is added up twice.
        var rows = await database
            .Database.SqlQuery<Row>(
                $"""
                WITH asked AS (
                    SELECT query, sum(searches)::int AS searches, sum(without_results)::int AS without_results,
                        sum(clicks)::int AS clicks, sum(places)::bigint AS places
                    FROM search_activity WHERE locale = {locale} AND hour > now() - make_interval(days => {days})
                    GROUP BY query),
                told AS (
                    SELECT *, row_number() OVER (ORDER BY searches DESC, query) AS place,
                        row_number() OVER (ORDER BY without_results DESC, query) AS place_without_results
                    FROM asked WHERE query <> {SearchActivity.Others} AND searches >= CASE
                        WHEN without_results = searches THEN {PruneSearchActivityHandler.FewWithoutResults}
                        ELSE {PruneSearchActivityHandler.Few} END)
                SELECT query, searches, without_results AS "WithoutResults", clicks, places, place,
                    place_without_results AS "PlaceWithoutResults"
                FROM told WHERE place <= {Most} OR place_without_results <= {Most}
                UNION ALL
                SELECT NULL, coalesce(sum(searches), 0)::int, coalesce(sum(without_results), 0)::int,
                    coalesce(sum(clicks), 0)::int, coalesce(sum(places), 0)::bigint, 0, 0
                FROM asked
                """
            )
            .ToListAsync(cancellationToken);
        var all = rows.Single(row => row.Query is null);
        var questions = rows.Where(row => row.Query is not null).ToArray();
        return new SearchReport(
            all.Searches,
            all.WithoutResults,
            all.Clicks,
            Average(all),
            [.. questions.Where(row => row.Place <= Most).OrderBy(row => row.Place).Select(Told)],
            [
                .. questions
                    .Where(row => row.PlaceWithoutResults <= Most && row.WithoutResults > 0)
                    .OrderBy(row => row.PlaceWithoutResults)
                    .Select(Told),
            ]
        );
    }

    private static ReportedSearch Told(Row row) =>
        new(row.Query!, row.Searches, row.WithoutResults, row.Clicks, Average(row));

    private static double? Average(Row row) => row.Clicks == 0 ? null : (double)row.Places / row.Clicks;

    private sealed record Row(
        string? Query,
        int Searches,
        int WithoutResults,
        int Clicks,
        long Places,
        long Place,
        long PlaceWithoutResults
    );
}
