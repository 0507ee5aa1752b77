using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Series;

/// <summary>Takes a series for a change, unless somebody else changed it first.</summary>
public sealed class LockSeries(LavamediaDbContext database)
{
    /// <summary>The series, tracked and locked until the transaction ends; or why it cannot be changed.</summary>
    public async Task<(Series? Series, IGraphQLError? Error)> LockAsync(
        Guid id,
        int expectedVersion,
        CancellationToken cancellationToken
    )
    {
        var series = await database
            .Set<Series>()
            .FromSql($"SELECT * FROM content_series WHERE id = {id} FOR UPDATE")
            .AsTracking()
            .SingleOrDefaultAsync(cancellationToken);
        return series is null ? (null, new SeriesNotFoundError())
            : series.Version != expectedVersion ? (null, new SeriesConflictError(expectedVersion, series))
            : (series, null);
    }
}
