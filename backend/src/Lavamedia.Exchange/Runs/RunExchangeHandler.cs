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
using Lavamedia.Platform.Jobs.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Exchange.Runs;

/// <summary>
/// Does an import or an export in the name and with the rights of whoever asked for it. An import that was interrupted goes on where it was;
/// what cannot be done is a failure that the run tells of.
/// </summary>
internal sealed class RunExchangeHandler(
    LavamediaDbContext database,
    JobRuns<ExchangeRun> runs,
    Viewer viewer,
    FindRightsOfUser rights,
    IServiceScopeFactory scopes,
    IBlobStore blobs
) : JobRunHandler<RunExchange, ExchangeRun>(runs)
{
    /// <summary>As long as the largest sites take.</summary>
    public static JobPolicy Policy { get; } =
        new(3, TimeSpan.FromHours(12), TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5)) { Lane = JobLaneKind.Long };

    public override Task GiveUpAsync(RunExchange job, CancellationToken cancellationToken) =>
        FailAsync(job.RunId, "UNEXPECTED", "Something went wrong here. The log of the server says what.");

    protected override async Task WorkAsync(
        ExchangeRun run,
        JobExecution execution,
        CancellationToken cancellationToken
    )
    {
        if (await AskerAsync(run, cancellationToken) is not { } asker)
        {
            await FailAsync(run.Id, "FORBIDDEN", "The account is no longer active.");
            return;
        }

        var folder = Directory.CreateTempSubdirectory("lavamedia-exchange-").FullName;
        try
        {
            await DoAsync(run, asker, folder, execution, cancellationToken);
        }
        catch (Exception exception) when (FailureOf(exception) is { } failure)
        {
            await FailAsync(run.Id, failure.Code, failure.Message);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Whoever asked for it, with the rights of today; null when the account is gone or no longer active.</summary>
    private async Task<IViewer?> AskerAsync(ExchangeRun run, CancellationToken cancellationToken)
    {
        if (run.RequestedById is not { } userId)
        {
            return null;
        }

        // Everybody sees his own account.
        viewer.SignIn(userId, FrozenSet<string>.Empty);
        return await rights.ExecuteAsync(userId, cancellationToken) is { IsActive: true } held ? held.Viewer : null;
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
        await TellAsync(run.Id, figures?.ToJson());
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
        await Row(run.Id)
            .ExecuteUpdateAsync(
                set => set.SetProperty(own => own.FileKey, key).SetProperty(own => own.FileBytes, bytes),
                cancellationToken
            );
    }

    private IQueryable<ExchangeRun> Row(Guid id) =>
        database.Set<ExchangeRun>().IgnoreQueryFilters().Where(run => run.Id == id);

    /// <summary>Says what it did, even where somebody stopped it.</summary>
    private Task<int> TellAsync(Guid id, string? report) =>
        Row(id).ExecuteUpdateAsync(set => set.SetProperty(run => run.Report, report), CancellationToken.None);

    private Task FailAsync(Guid id, string code, string failure) =>
        Runs.EndAsync(
            id,
            JobRunStatus.Failed,
            CancellationToken.None,
            set => set.SetProperty(run => run.FailureCode, code).SetProperty(run => run.Failure, failure)
        );

    private sealed class Counting(StepRecorder recorder) : IProgress<string>
    {
        public void Report(string value) => recorder.Count();
    }
}
