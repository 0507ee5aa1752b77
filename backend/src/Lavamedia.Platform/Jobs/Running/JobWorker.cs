using Lavamedia.Platform.Jobs.Schedules;
using Lavamedia.Platform.Modules;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Lavamedia.Platform.Jobs.Running;

/// <summary>Takes jobs that are due and runs them side by side, until the process stops.</summary>
internal sealed partial class JobWorker(
    JobLeases leases,
    JobRunner runner,
    JobSignal signal,
    ScheduleClock schedules,
    ModuleCatalog modules,
    JobWorkerOptions options,
    ILogger<JobWorker> logger) : BackgroundService
{
    private readonly string[] kinds = [.. modules.JobKinds.Keys];
    private readonly HashSet<Task> running = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (NpgsqlException exception)
            {
                LogDatabaseUnavailable(exception);
                await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        await Task.WhenAll(running);
    }

    private async Task LookAsync(CancellationToken stoppingToken)
    {
        await schedules.TickAsync(stoppingToken);
        running.RemoveWhere(task => task.IsCompleted);
        var free = options.Concurrency - running.Count;
        if (free == 0)
        {
            await Task.WhenAny(running);
            return;
        }

        var claimed = await leases.ClaimAsync(kinds, free, stoppingToken);
        foreach (var job in claimed)
        {
            running.Add(RunAsync(job, stoppingToken));
        }

        if (claimed.Count < free)
        {
            await signal.WaitAsync(await WaitAsync(stoppingToken), stoppingToken);
        }
    }

    private async Task RunAsync(ClaimedJob job, CancellationToken stoppingToken)
    {
        try
        {
            await Task.Run(() => runner.RunAsync(job, stoppingToken), CancellationToken.None);
        }
        catch (NpgsqlException exception)
        {
            // The outcome could not be stored: the lease runs out, and the job is tried again.
            LogDatabaseUnavailable(exception);
        }
    }

    private async Task<TimeSpan> WaitAsync(CancellationToken cancellationToken)
    {
        var next = await leases.UntilNextAsync(kinds, cancellationToken);
        var wait = next is { } time && time < options.Poll ? time : options.Poll;
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    [LoggerMessage(1, LogLevel.Error, "The job worker cannot reach the database and tries again")]
    private partial void LogDatabaseUnavailable(Exception exception);
}
