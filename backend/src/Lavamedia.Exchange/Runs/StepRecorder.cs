using System.Collections.Concurrent;
using System.Text.Json;
using Lavamedia.Exchange.Importing.Reports;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Jobs.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Exchange.Runs;

/// <summary>
/// Writes down what a run comes to while it is at work, on a connection of its own: the run itself is in the middle of its transactions.
/// It looks at the same time whether somebody stopped the run.
/// </summary>
internal sealed class StepRecorder(IServiceScopeFactory scopes, Guid runId, JobExecution execution)
    : IProgress<ImportStep>,
        IAsyncDisposable
{
    private const int AtOnce = 200;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    private readonly ConcurrentQueue<ImportStep> steps = new();
    private readonly CancellationTokenSource ended = new();
    private Task? writing;
    private int position;
    private int done;
    private int total;

    /// <summary>Begins to write. What an earlier attempt wrote is taken away: everything is told again.</summary>
    public async Task StartAsync(CancellationTokenSource stopsRun, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<LavamediaDbContext>()
            .Set<ExchangeRunStep>()
            .IgnoreQueryFilters()
            .Where(step => step.RunId == runId)
            .ExecuteDeleteAsync(cancellationToken);
        writing = WriteAsync(stopsRun);
    }

    /// <inheritdoc />
    public void Report(ImportStep value) => steps.Enqueue(value);

    /// <summary>Counts something that is told of by its number alone.</summary>
    public void Count() => Interlocked.Increment(ref done);

    /// <summary>Writes what is left.</summary>
    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        if (writing is not null)
        {
            await writing;
        }

        ended.Dispose();
    }

    private async Task WriteAsync(CancellationTokenSource stopsRun)
    {
        try
        {
            while (!ended.IsCancellationRequested)
            {
                await FlushAsync(stopsRun);
                await Task.Delay(Pause, ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            while (!steps.IsEmpty)
            {
                await FlushAsync(stopsRun);
            }
        }
        catch (LeaseLostException)
        {
            // Another worker does it by now.
            await stopsRun.CancelAsync();
        }
    }

    private async Task FlushAsync(CancellationTokenSource stopsRun)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        for (var i = 0; i < AtOnce && steps.TryDequeue(out var step); i++)
        {
            (done, total) = (step.Done, step.Of);
            database.Add(StepOf(step));
        }

        await database.SaveChangesAsync(CancellationToken.None);
        var goesOn = await scope
            .ServiceProvider.GetRequiredService<JobRuns<ExchangeRun>>()
            .AdvanceAsync(
                runId,
                set => set.SetProperty(run => run.Done, done).SetProperty(run => run.Total, total),
                execution,
                CancellationToken.None
            );
        if (!goesOn)
        {
            await stopsRun.CancelAsync();
        }
    }

    private ExchangeRunStep StepOf(ImportStep step) =>
        new()
        {
            RunId = runId,
            Position = ++position,
            Action = step.Action,
            Kind = step.Kind?.ToString().ToLowerInvariant() ?? "other",
            Name = step.Name,
            HasRemarks = step.Remarks.Count > 0,
            Remarks = step.Remarks.Count > 0 ? JsonSerializer.Serialize(step.Remarks, JsonSerializerOptions.Web) : null,
        };
}
