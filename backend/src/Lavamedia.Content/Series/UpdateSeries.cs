using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.Content.Redirects;
using Lavamedia.Content.Slugs;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Series;

/// <summary>Changes what a series says, which items it has and in which order.</summary>
public sealed class UpdateSeries(
    LavamediaDbContext database,
    ContentTransaction transaction,
    LockSeries take,
    CheckSeries check,
    FindFreeSlug slugs,
    KeepFormerSlug former,
    AnnounceSeries announce
)
{
    /// <summary>Updates the series.</summary>
    /// <returns>The series, or a SeriesNotFoundError, SeriesConflictError, SlugTakenError or ValidationErrors.</returns>
    public Task<MutationResult<Series>> ExecuteAsync(UpdateSeriesInput input, CancellationToken cancellationToken)
    {
        var attempted = (Locale: string.Empty, Slug: string.Empty);
        return transaction.RunAsync(
            async now =>
            {
                var (series, error) = await take.LockAsync(input.Id, input.ExpectedVersion, cancellationToken);
                if (series is null)
                {
                    return MutationResult<Series>.Failure(error!);
                }

                var before = (series.Slug, series.PictureId);
                var pages = await announce.PagesOfAsync(series.Id, cancellationToken);
                Apply(input, series, now);
                attempted = (series.Locale, series.Slug);
                return await SaveAsync(input, series, before, pages, cancellationToken);
            },
            () => slugs.RefuseForSeriesAsync(input.Id, attempted.Locale, attempted.Slug, cancellationToken),
            cancellationToken
        );
    }

    private static void Apply(UpdateSeriesInput input, Series series, DateTimeOffset now)
    {
        series.Title = (input.Title.Or(series.Title) ?? string.Empty).Trim();
        var slug = input.Slug.Or(series.Slug);
        series.Slug = string.IsNullOrWhiteSpace(slug) ? Slug.FromTitle(series.Title) : slug.Trim();
        var description = input.Description.Or(series.Description);
        series.Description = string.IsNullOrWhiteSpace(description) ? null : description.Trim();
        series.PictureId = input.PictureId.Or(series.PictureId);
        series.Version++;
        series.UpdatedAt = now;
    }

    private async Task<MutationResult<Series>> SaveAsync(
        UpdateSeriesInput input,
        Series series,
        (string Slug, Guid? PictureId) before,
        IReadOnlyList<ContentAddress> pages,
        CancellationToken cancellationToken
    )
    {
        Guid[]? itemIds = input.ItemIds.IsGiven ? [.. (input.ItemIds.Value ?? []).Distinct()] : null;
        var errors = await check.CheckAsync(series, itemIds, cancellationToken);
        if (errors.Count > 0)
        {
            return MutationResult<Series>.Failure([.. errors]);
        }

        if (await slugs.RefuseForSeriesAsync(series.Id, series.Locale, series.Slug, cancellationToken) is { } taken)
        {
            return MutationResult<Series>.Failure(taken);
        }

        if (itemIds is not null)
        {
            await database
                .Set<SeriesPart>()
                .IgnoreQueryFilters()
                .Where(part => part.SeriesId == series.Id)
                .ExecuteDeleteAsync(cancellationToken);
            database.AddRange(SeriesParts.Of(series.Id, itemIds));
        }

        await former.KeepAsync(FormerSlug.OfSeries(series, before.Slug), series.Slug, cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
        await announce.AnnounceAsync(
            series,
            before.Slug,
            [series.PictureId, before.PictureId],
            pages,
            cancellationToken
        );
        return series;
    }
}
