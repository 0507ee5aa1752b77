using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.Content.Slugs;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Series;

/// <summary>Starts a series.</summary>
public sealed class CreateSeries(
    LavamediaDbContext database,
    ContentTransaction transaction,
    CheckSeries check,
    FindFreeSlug slugs,
    AnnounceSeries announce
)
{
    /// <summary>Creates the series.</summary>
    /// <returns>The series, or a SlugTakenError or ValidationErrors.</returns>
    public Task<MutationResult<Series>> ExecuteAsync(CreateSeriesInput input, CancellationToken cancellationToken)
    {
        var title = input.Title.Trim();
        var slug = string.IsNullOrWhiteSpace(input.Slug) ? Slug.FromTitle(title) : input.Slug.Trim();
        return transaction.RunAsync(
            now => CreateAsync(input, title, slug, now, cancellationToken),
            () => slugs.RefuseForSeriesAsync(Guid.Empty, input.Locale, slug, cancellationToken),
            cancellationToken
        );
    }

    private async Task<MutationResult<Series>> CreateAsync(
        CreateSeriesInput input,
        string title,
        string slug,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        Guid[] itemIds = [.. (input.ItemIds ?? []).Distinct()];
        var (translationSetId, errors) = await FindTranslationSetAsync(input, cancellationToken);
        var series = new Series
        {
            Locale = input.Locale,
            Title = title,
            Slug = slug,
            Description = string.IsNullOrWhiteSpace(input.Description) ? null : input.Description.Trim(),
            PictureId = input.PictureId,
            TranslationSetId = translationSetId,
            CreatedAt = now,
            UpdatedAt = now,
        };
        errors.AddRange(await check.CheckAsync(series, itemIds, cancellationToken));
        if (errors.Count > 0)
        {
            return MutationResult<Series>.Failure([.. errors]);
        }

        if (await slugs.RefuseForSeriesAsync(series.Id, series.Locale, slug, cancellationToken) is { } taken)
        {
            return MutationResult<Series>.Failure(taken);
        }

        database.Add(series);
        database.AddRange(SeriesParts.Of(series.Id, itemIds));
        await database.SaveChangesAsync(cancellationToken);
        await announce.AnnounceAsync(series, slug, [series.PictureId], [], cancellationToken);
        return series;
    }

    private async Task<(Guid TranslationSetId, List<ValidationError> Errors)> FindTranslationSetAsync(
        CreateSeriesInput input,
        CancellationToken cancellationToken
    )
    {
        if (input.TranslationOfId is not { } originalId)
        {
            var set = new TranslationSet();
            database.Add(set);
            return (set.Id, []);
        }

        var original = await database
            .Set<Series>()
            .SingleOrDefaultAsync(series => series.Id == originalId, cancellationToken);
        if (original is null)
        {
            return (
                Guid.Empty,
                [new ValidationError(ValidationReason.NotFound, "There is no such series.", "translationOfId")]
            );
        }

        var isThere = await database
            .Set<Series>()
            .IgnoreQueryFilters()
            .AnyAsync(
                other => other.TranslationSetId == original.TranslationSetId && other.Locale == input.Locale,
                cancellationToken
            );
        return (
            original.TranslationSetId,
            isThere
                ?
                [
                    new ValidationError(
                        ValidationReason.Duplicate,
                        $"The series has a translation into '{input.Locale}' already.",
                        "translationOfId"
                    ),
                ]
                : []
        );
    }
}
