using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Analytics.Reading;

/// <summary>
/// Weighs the reading of thirty days: a view is worth half after a week, and the tenth thousand of views hardly more than the first. What is
/// read most has 1, unless so little is read that chance decides.
/// </summary>
internal sealed class RankPopularityHandler(LavamediaDbContext database) : IJobHandler<RankPopularity>
{
    /// <summary>So many views are much, however little else is read.</summary>
    private const int Many = 100;

    private const int Days = 30;
    private const int DaysOfHalfLife = 7;

    public async Task RunAsync(RankPopularity job, JobExecution execution, CancellationToken cancellationToken)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await database.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM content_views WHERE hour < now() - make_interval(days => {Days});
            DELETE FROM content_popularity AS known
            WHERE NOT EXISTS (SELECT FROM content_views AS seen WHERE seen.content_id = known.content_id);
            """,
            cancellationToken
        );
        await database.Database.ExecuteSqlAsync(
            $"""
            WITH seen AS (
                SELECT content_id, sum(views * power(0.5, extract(epoch FROM now() - hour)::float8 / 86400 / {DaysOfHalfLife})) AS views
                FROM content_views GROUP BY content_id),
            ranked AS (
                SELECT content_id, ln(1 + views) / ln(1 + greatest({Many}, max(views) OVER ())) AS popularity FROM seen)
            INSERT INTO content_popularity AS known (content_id, popularity)
            SELECT content_id, popularity FROM ranked
            ON CONFLICT (content_id) DO UPDATE SET popularity = excluded.popularity
            WHERE abs(known.popularity - excluded.popularity) > 0.001
            """,
            cancellationToken
        );
        await transaction.CommitAsync(cancellationToken);
    }
}
