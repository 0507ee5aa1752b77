using Lavamedia.Content.Access;
using Lavamedia.Content.Slugs;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Series;

/// <summary>How series are made, filled, ordered and ended.</summary>
[MutationType]
public static class SeriesMutations
{
    /// <summary>Starts a series.</summary>
    [Error<ValidationError>]
    [Error<SlugTakenError>]
    [Authorize(ContentPermissions.ManageSeries)]
    public static Task<MutationResult<Series>> CreateSeriesAsync(
        CreateSeriesInput input,
        CreateSeries command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Changes what a series says, which items it has and in which order.</summary>
    [Error<SeriesNotFoundError>]
    [Error<SeriesConflictError>]
    [Error<ValidationError>]
    [Error<SlugTakenError>]
    [Authorize(ContentPermissions.ManageSeries)]
    public static Task<MutationResult<Series>> UpdateSeriesAsync(
        UpdateSeriesInput input,
        UpdateSeries command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Ends a series. Its items stay; its address leads nowhere.</summary>
    /// <param name="id">The series.</param>
    /// <param name="expectedVersion">The version that the caller knows.</param>
    [Error<SeriesNotFoundError>]
    [Error<SeriesConflictError>]
    [Authorize(ContentPermissions.ManageSeries)]
    public static Task<MutationResult<DeletedSeries>> DeleteSeriesAsync(
        [ID<Series>] Guid id,
        int expectedVersion,
        DeleteSeries command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, expectedVersion, cancellationToken);
}
