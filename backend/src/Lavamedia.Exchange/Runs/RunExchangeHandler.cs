using System.Collections.Frozen;
using Lavamedia.Exchange.Exporting;
using Lavamedia.Exchange.Importing;
using Lavamedia.Exchange.Importing.Sources;
using Lavamedia.Exchange.Runs.Files;
using Lavamedia.Identity.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Blobs;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Exchange.Runs;

/// <summary>
/// Does an import or an export in the name and with the rights of whoever asked for it. An import that was interrupted goes on where it was;
/// what cannot be done is a failure that the run tells of.
/// </summary>
internal sealed class RunExchangeHandler(
    LavamediaDbContext database,
    Viewer viewer,
    FindRightsOfUser rights,
    IServiceScopeFactory scopes,
    IBlobStore blobs
) : IJobHandler<RunExchange>
{
    /// <summary>As long as the largest sites take.</summary>
    public static JobPolicy Policy { get; } =
        new(3, TimeSpan.FromHours(12), TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5)) { Lane = JobLaneKind.Heavy };

    public async Task RunAsync(RunExchange job, JobExecution execution, CancellationToken cancellationToken)
    {
        var run = await Runs(job.RunId).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (run is not { Status: ExchangeRunStatus.Running, RequestedById: { } userId })
        {
            return;
        }

        // Everybody sees his own account.
        viewer.SignIn(userId, FrozenSet<string>.Empty);
        if (await rights.ExecuteAsync(userId, cancellationToken) is not { IsActive: true } held)
        {
            await EndAsync(run.Id, ExchangeRunStatus.Failed, null, "FORBIDDEN", "The account is no longer active.");
            return;
        }

        var folder = Directory.CreateTempSubdirectory("lavamedia-exchange-").FullName;
        try
        {
            await DoAsync(run, held.Viewer, folder, execution, cancellationToken);
        }
        catch (Exception exception)
            when (FailureOf(exception) is { }
                || (execution.IsLastAttempt && exception is not OperationCanceledException)
            )
        {
            var (code, message) =
                FailureOf(exception) ?? ("UNEXPECTED", "Something went wrong here. The log of the server says what.");
            await EndAsync(run.Id, ExchangeRunStatus.Failed, null, code, message);
            if (FailureOf(exception) is null)
            {
                throw;
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (string Code, string Message)? FailureOf(Exception exception) =>
        exception switch
        {
            ImportFormatException => ("WRONG_FORMAT", exception.Message),
            ImportRefusedException => ("REFUSED", exception.Message),
            InvalidExportException => ("INCOMPLETE", exception.Message),
            BlobStoreFullException => ("STORAGE_FULL", "There is no room left for the file."),
            _ => null,
        };

    private async Task DoAsync(
        ExchangeRun run,
        IViewer asker,
        string folder,
        JobExecution execution,
        CancellationToken cancellationToken
    )
    {
        using var stops = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Viewer>().SignIn(asker.UserId!.Value, asker.Permissions);
        ImportFigures? figures = null;
        await using (var recorder = new StepRecorder(scopes, run.Id, execution))
        {
            await recorder.StartAsync(stops, cancellationToken);
            try
            {
                if (run.Kind == ExchangeRunKind.Export)
                {
                    await ExportAsync(scope.ServiceProvider, run, folder, recorder, stops.Token);
                }
                else
                {
                    figures = await ImportAsync(scope.ServiceProvider, run, folder, recorder, stops.Token);
                }
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                // Somebody stopped it, which the run says already.
            }
        }

        // A worker that stops leaves it to another.
        cancellationToken.ThrowIfCancellationRequested();
        await EndAsync(run.Id, ExchangeRunStatus.Done, figures, null, null);
    }

    private async Task<ImportFigures> ImportAsync(
        IServiceProvider services,
        ExchangeRun run,
        string folder,
        StepRecorder recorder,
        CancellationToken cancellationToken
    )
    {
        var file = Path.Combine(folder, Path.GetFileName(run.FileName));
        await using (
            var kept =
                await blobs.OpenAsync(run.FileKey!, cancellationToken)
                ?? throw new ImportFormatException("The file is no longer kept. Send it again.")
        )
        await using (var target = File.Create(file))
        {
            await kept.CopyToAsync(target, cancellationToken);
        }

        var unpacked = await UnpackSource.ExecuteAsync(file, cancellationToken);
        var report = await services
            .GetRequiredService<RunImport>()
            .ExecuteAsync(
                UnpackSource.Open(run, unpacked),
                new ImportOptions(run.Locale, unpacked, run.IsDryRun),
                recorder,
                cancellationToken
            );
        return ImportFigures.Of(report);
    }

    private async Task ExportAsync(
        IServiceProvider services,
        ExchangeRun run,
        string folder,
        StepRecorder recorder,
        CancellationToken cancellationToken
    )
    {
        var file = Path.Combine(folder, "export.zip");
        await services.GetRequiredService<RunExport>().ExecuteAsync(file, new Counting(recorder), cancellationToken);
        await using var draft = blobs.Begin();
        await using (var written = File.OpenRead(file))
        {
            await written.CopyToAsync(draft.Content, cancellationToken);
        }

        var bytes = draft.Content.Length;
        var key = $"exchange/exports/{run.Id:n}.zip";
        await draft.CommitAsync(key, cancellationToken);
        await Runs(run.Id)
            .ExecuteUpdateAsync(
                set => set.SetProperty(own => own.FileKey, key).SetProperty(own => own.FileBytes, bytes),
                cancellationToken
            );
    }

    private IQueryable<ExchangeRun> Runs(Guid id) =>
        database.Set<ExchangeRun>().IgnoreQueryFilters().Where(run => run.Id == id);

    /// <summary>Says what became of it; one that was stopped keeps that, with its figures.</summary>
    private async Task EndAsync(
        Guid id,
        ExchangeRunStatus status,
        ImportFigures? figures,
        string? failureCode,
        string? failure
    )
    {
        var report = figures?.ToJson();
        var now = await database.NowAsync(CancellationToken.None);
        await Runs(id)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(run => run.Report, report)
                        .SetProperty(run => run.FailureCode, failureCode)
                        .SetProperty(run => run.Failure, failure)
                        .SetProperty(run => run.FinishedAt, run => run.FinishedAt ?? now)
                        .SetProperty(
                            run => run.Status,
                            run => run.Status == ExchangeRunStatus.Running ? status : run.Status
                        ),
                CancellationToken.None
            );
    }

    private sealed class Counting(StepRecorder recorder) : IProgress<string>
    {
        public void Report(string value) => recorder.Count();
    }
}
