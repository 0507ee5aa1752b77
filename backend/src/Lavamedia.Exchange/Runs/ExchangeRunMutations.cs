using Lavamedia.Exchange.Access;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Jobs.Runs;

namespace Lavamedia.Exchange.Runs;

/// <summary>How imports and exports are started and stopped. The file of an import comes by `POST /api/v1/imports`.</summary>
[MutationType]
public static class ExchangeRunMutations
{
    /// <summary>Imports a file again: for good after a dry run, or anew after it was stopped.</summary>
    /// <param name="id">The import whose file is taken.</param>
    /// <param name="isDryRun">Whether it only says what it would do.</param>
    [Error<ExchangeRunNotFoundError>]
    [Authorize(ExchangePermissions.Import)]
    public static Task<MutationResult<ExchangeRun>> RepeatExchangeRunAsync(
        [ID<ExchangeRun>] Guid id,
        StartExchange command,
        CancellationToken cancellationToken,
        bool isDryRun = false
    ) => command.RepeatAsync(id, isDryRun, cancellationToken);

    /// <summary>Exports everything that the installation holds, in the background. The file is kept for a week.</summary>
    [Authorize(ExchangePermissions.Export)]
    public static Task<ExchangeRun> CreateExportRunAsync(StartExchange command, CancellationToken cancellationToken) =>
        command.ExportAsync(cancellationToken);

    /// <summary>Stops an import or export after the things that it is at; what was imported stays.</summary>
    /// <param name="id">The import or export.</param>
    [Error<ExchangeRunNotFoundError>]
    [Authorize]
    public static Task<MutationResult<ExchangeRun>> CancelExchangeRunAsync(
        [ID<ExchangeRun>] Guid id,
        JobRuns<ExchangeRun> runs,
        CancellationToken cancellationToken
    ) => runs.CancelAsync<ExchangeRunNotFoundError>(id, cancellationToken);
}
