using Lavamedia.Platform.Jobs;
using Npgsql;

namespace Lavamedia.Search.Reports;

/// <summary>
/// What was asked by few may be about one person, and says little to a newsroom: when its day is over it goes into the sum of the others.
/// What found nothing stays, since it is what the newsroom can mend, unless it was asked but once.
/// </summary>
internal sealed class PruneSearchActivityHandler(NpgsqlDataSource dataSource) : IJobHandler<PruneSearchActivity>
{
    /// <summary>So often a question has to be asked in a day to be kept.</summary>
    public const int Few = 3;

    /// <summary>So often, where nothing was found.</summary>
    public const int FewWithoutResults = 2;

    private const string FoldSql = """
        WITH rare AS (
            SELECT locale, query, date_trunc('day', hour, 'UTC') AS day FROM search_activity
            WHERE hour < date_trunc('day', now(), 'UTC') AND query <> $3
            GROUP BY locale, query, date_trunc('day', hour, 'UTC')
            HAVING sum(searches) < CASE WHEN sum(without_results) = sum(searches) THEN $2 ELSE $1 END),
        gone AS (
            DELETE FROM search_activity AS known USING rare
            WHERE known.locale = rare.locale AND known.query = rare.query AND date_trunc('day', known.hour, 'UTC') = rare.day
            RETURNING known.*)
        INSERT INTO search_activity AS known (locale, query, hour, searches, without_results, clicks, places)
        SELECT locale, $3, hour, sum(searches), sum(without_results), sum(clicks), sum(places) FROM gone GROUP BY locale, hour
        ON CONFLICT (locale, query, hour) DO UPDATE SET searches = known.searches + excluded.searches,
            without_results = known.without_results + excluded.without_results,
            clicks = known.clicks + excluded.clicks, places = known.places + excluded.places
        """;

    public async Task RunAsync(PruneSearchActivity job, JobExecution execution, CancellationToken cancellationToken)
    {
        await using var batch = dataSource.CreateBatch();
        var old = new NpgsqlBatchCommand(
            "DELETE FROM search_activity WHERE hour < clock_timestamp() - make_interval(days => $1)"
        );
        old.Parameters.Add(new NpgsqlParameter<int> { TypedValue = job.Days });
        var few = new NpgsqlBatchCommand(FoldSql);
        few.Parameters.Add(new NpgsqlParameter<int> { TypedValue = Few });
        few.Parameters.Add(new NpgsqlParameter<int> { TypedValue = FewWithoutResults });
        few.Parameters.Add(new NpgsqlParameter<string> { TypedValue = SearchActivity.Others });
        batch.BatchCommands.Add(old);
        batch.BatchCommands.Add(few);
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }
}
