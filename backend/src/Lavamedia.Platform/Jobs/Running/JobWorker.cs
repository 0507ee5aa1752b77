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
    KindPauses pauses,
    ScheduleClock schedules,
    ModuleCatalog modules,
    IEnumerable<IStartUpWork> startUpWork,
    JobWorkerOptions options,
    ILogger<JobWorker> logger
) : BackgroundService
{
    private readonly JobLane[] lanes =
    [
        .. Enum.GetValues<JobLaneKind>()
            .Select(lane =>
                JobLane.Of(modules.JobKinds.Values.Where(kind => kind.Policy.Lane == lane), options.PlacesOf(lane))
            ),
    ];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await WaitForStartUpAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
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
                await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        await Task.WhenAll(lanes.SelectMany(lane => lane.Running));
    }

    /// <summary>Leaves the processors to what is needed for the first answer, and then to those who waited for it.</summary>
    private async Task WaitForStartUpAsync(CancellationToken stoppingToken)
    {
        var work = Task.WhenAll(startUpWork.Select(part => part.Completion));
        if (!work.IsCompleted)
        {
            await work.WaitAsync(stoppingToken);
            await Task.Delay(options.RestAfterStartUp, stoppingToken);
        }
    }

    private async Task LookAsync(CancellationToken stoppingToken)
    {
        await schedules.TickAsync(stoppingToken);
        var mayHaveMore = false;
        foreach (var lane in lanes)
        {
            var free = lane.FreePlaces;
            var claimed = free > 0 ? await leases.ClaimAsync(pauses.Open(lane.Kinds), free, stoppingToken) : [];
            foreach (var job in claimed)
            {
                // A place becomes free: whoever waits for it need not wait for the next poll.
                lane.Run(() => RunAsync(job, stoppingToken), signal.Set);
            }

            mayHaveMore |= free > 0 && claimed.Count == free;
        }

        if (!mayHaveMore)
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
        string[] kinds = [.. lanes.Where(lane => lane.FreePlaces > 0).SelectMany(lane => lane.Kinds)];
        TimeSpan?[] waits =
        [
            pauses.UntilNext(),
            await leases.UntilNextAsync(pauses.Open(kinds), cancellationToken),
            options.Poll,
        ];
        var wait = waits.Min()!.Value;
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    [LoggerMessage(1, LogLevel.Error, "The job worker cannot reach the database and tries again")]
    private partial void LogDatabaseUnavailable(Exception exception);
}
