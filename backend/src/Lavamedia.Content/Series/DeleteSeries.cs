using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Series;

/// <summary>Ends a series; its items stay.</summary>
public sealed class DeleteSeries(
    LavamediaDbContext database,
    ContentTransaction transaction,
    LockSeries take,
    AnnounceSeries announce
)
{
    /// <summary>Deletes the series.</summary>
    /// <returns>What it was, or a SeriesNotFoundError or SeriesConflictError.</returns>
    public Task<MutationResult<DeletedSeries>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        CancellationToken cancellationToken
    ) =>
        transaction.RunAsync(
            async _ =>
            {
                var (series, error) = await take.LockAsync(id, expectedVersion, cancellationToken);
                if (series is null)
                {
                    return MutationResult<DeletedSeries>.Failure(error!);
                }

                var pages = await announce.PagesOfAsync(id, cancellationToken);
                database.Remove(series);
                await database.SaveChangesAsync(cancellationToken);
                await announce.AnnounceAsync(series, series.Slug, [series.PictureId], pages, cancellationToken);
                return new DeletedSeries(id, series.Title);
            },
            onSlugTaken: () => throw new DbUpdateException("Removing a series takes no slug."),
            cancellationToken
        );
}
