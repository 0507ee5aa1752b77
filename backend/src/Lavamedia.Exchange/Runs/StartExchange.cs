using System.Text.RegularExpressions;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs.Runs;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Exchange.Runs;

/// <summary>Has an import or an export done in the background.</summary>
public sealed partial class StartExchange(LavamediaDbContext database, IViewer viewer, JobRuns<ExchangeRun> runs)
{
    /// <summary>Starts an import of a file that is in the blob store.</summary>
    internal Task<ExchangeRun> ImportAsync(ExchangeRun run, CancellationToken cancellationToken) =>
        runs.StartAsync(run, new RunExchange(run.Id), cancellationToken);

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
    public async Task<ExchangeRun> ExportAsync(CancellationToken cancellationToken)
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
