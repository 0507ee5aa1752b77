using System.Text.RegularExpressions;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Exchange.Runs;

/// <summary>Has an import or an export done in the background.</summary>
public sealed partial class StartExchange(LavamediaDbContext database, IViewer viewer, IJobQueue jobs)
{
    /// <summary>Starts an import of a file that is in the blob store.</summary>
    internal async Task<ExchangeRun> ImportAsync(ExchangeRun run, CancellationToken cancellationToken)
    {
        database.Add(run);
        jobs.Add(new RunExchange(run.Id));
        await database.SaveChangesAsync(cancellationToken);
        return run;
    }

    /// <summary>Does again what a run did, for good: with the same file and the same choices.</summary>
    /// <returns>The new run, or an ExchangeRunNotFoundError.</returns>
    public async Task<MutationResult<ExchangeRun>> RepeatAsync(
        Guid id,
        bool isDryRun,
        CancellationToken cancellationToken
    )
    {
        var known = await database
            .Set<ExchangeRun>()
            .SingleOrDefaultAsync(
                run => run.Id == id && run.Kind != ExchangeRunKind.Export && run.FileKey != null,
                cancellationToken
            );
        return known is null
            ? MutationResult<ExchangeRun>.Failure(new ExchangeRunNotFoundError())
            : await ImportAsync(
                new ExchangeRun
                {
                    Kind = known.Kind,
                    IsDryRun = isDryRun,
                    FileName = known.FileName,
                    FileKey = known.FileKey,
                    FileBytes = known.FileBytes,
                    Locale = known.Locale,
                    Site = known.Site,
                    RequestedById = viewer.UserId,
                },
                cancellationToken
            );
    }

    /// <summary>Starts an export of everything.</summary>
    public async Task<MutationResult<ExchangeRun>> ExportAsync(CancellationToken cancellationToken)
    {
        var now = await database.NowAsync(cancellationToken);
        return await ImportAsync(
            new ExchangeRun
            {
                Kind = ExchangeRunKind.Export,
                FileName = $"lavamedia-{now:yyyy-MM-dd-HHmm}.zip",
                RequestedById = viewer.UserId,
            },
            cancellationToken
        );
    }

    /// <summary>Stops a run after the things that it is at. One that has ended stays as it is.</summary>
    /// <returns>The run, or an ExchangeRunNotFoundError.</returns>
    public async Task<MutationResult<ExchangeRun>> CancelAsync(Guid id, CancellationToken cancellationToken)
    {
        if (
            await database.Set<ExchangeRun>().AsTracking().SingleOrDefaultAsync(run => run.Id == id, cancellationToken)
            is not { } run
        )
        {
            return MutationResult<ExchangeRun>.Failure(new ExchangeRunNotFoundError());
        }

        if (run.Status == ExchangeRunStatus.Running)
        {
            run.Status = ExchangeRunStatus.Cancelled;
            run.FinishedAt = await database.NowAsync(cancellationToken);
            await database.SaveChangesAsync(cancellationToken);
        }

        return run;
    }

    /// <summary>A name that a person recognises the file by, whatever the client sent.</summary>
    internal static string SafeName(string? name)
    {
        var last = (name ?? string.Empty).Split('/', '\\')[^1];
        var safe = Unsafe().Replace(last, "_").Trim();
        return safe.Length is 0 ? "import"
            : safe.Length > ExchangeRunConfiguration.LongestFileName ? safe[^ExchangeRunConfiguration.LongestFileName..]
            : safe;
    }

    [GeneratedRegex(@"[\p{C}""<>|:*?]")]
    private static partial Regex Unsafe();
}
