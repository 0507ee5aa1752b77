using Lavamedia.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Lavamedia.Platform.Jobs.Running;

/// <summary>Runs one attempt at one job and stores how it ended.</summary>
internal sealed partial class JobRunner(
    IServiceScopeFactory scopes,
    NpgsqlDataSource dataSource,
    JobLeases leases,
    KindPauses pauses,
    ModuleCatalog modules,
    JobWorkerOptions options,
    ILogger<JobRunner> logger
)
{
    private const int LongestReason = 4000;

    public async Task RunAsync(ClaimedJob job, CancellationToken stoppingToken)
    {
        var kind = modules.JobKinds[job.Kind];
        if (job.Attempt > kind.Policy.MaximumAttempts)
        {
            await BuryAsync(job, kind, "The worker vanished during the last attempt.");
            return;
        }

        using var attempt = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        attempt.CancelAfter(kind.Policy.Timeout);
        var renewal = RenewAsync(job, attempt);
        try
        {
            var completed = await HandleAsync(job, kind, attempt.Token);
            if (!completed && !await leases.CompleteAsync(job, CancellationToken.None))
            {
                throw new LeaseLostException(job.Id);
            }

            pauses.Resume(job.Kind);
        }
        catch (LeaseLostException)
        {
            LogLeaseLost(job.Kind, job.Id);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await leases.HandBackAsync(job, CancellationToken.None);
        }
        catch (OperationCanceledException exception) when (attempt.IsCancellationRequested)
        {
            await FailAsync(job, kind, new TimeoutException($"Not done within {kind.Policy.Timeout}.", exception));
        }
        catch (ReceiverAwayException exception) when (exception.TryAfter is { } wait)
        {
            pauses.Pause(job.Kind, wait);
            LogPostponed(job.Kind, job.Id, wait, exception.Message);
            await leases.PostponeAsync(job, wait, CancellationToken.None);
        }
        catch (Exception exception)
        {
            // A handler may throw anything; whatever it is belongs to this job and must not end the worker.
            await FailAsync(job, kind, exception);
        }
        finally
        {
            await attempt.CancelAsync();
            await renewal;
        }
    }

    private async Task<bool> HandleAsync(ClaimedJob job, JobKind kind, CancellationToken cancellationToken)
    {
        var execution = new JobExecution(dataSource, job.Id, job.Attempt, kind.Policy.MaximumAttempts, job.Fence);
        await using var scope = scopes.CreateAsyncScope();
        await kind.RunAsync(scope.ServiceProvider, job.Payload, execution, cancellationToken);
        return execution.CompletesByItself;
    }

    private async Task RenewAsync(ClaimedJob job, CancellationTokenSource attempt)
    {
        using var timer = new PeriodicTimer(options.Lease / 3);
        try
        {
            while (await timer.WaitForNextTickAsync(attempt.Token))
            {
                if (!await leases.RenewAsync(job, attempt.Token))
                {
                    await attempt.CancelAsync();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The attempt has ended.
        }
        catch (NpgsqlException exception)
        {
            // Without renewal the lease runs out and somebody else may start: this attempt must not go on.
            LogRenewalFailed(job.Kind, job.Id, exception);
            await attempt.CancelAsync();
        }
    }

    private async Task FailAsync(ClaimedJob job, JobKind kind, Exception exception)
    {
        var reason = exception.ToString();
        if (job.Attempt >= kind.Policy.MaximumAttempts)
        {
            LogFailed(job.Kind, job.Id, job.Attempt, exception);
            await BuryAsync(job, kind, reason);
            return;
        }

        var wait = kind.Policy.BackOff(job.Attempt, Random.Shared.NextDouble());
        if (exception is ReceiverAwayException)
        {
            LogAway(job.Kind, job.Id, job.Attempt, wait, exception.Message);
        }
        else
        {
            LogRetried(job.Kind, job.Id, job.Attempt, wait, exception);
        }

        await leases.RetryAsync(job, Shorten(reason), wait, CancellationToken.None);
    }

    private async Task BuryAsync(ClaimedJob job, JobKind kind, string reason)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await kind.GiveUpAsync(scope.ServiceProvider, job.Payload, CancellationToken.None);
        }
        catch (Exception exception)
        {
            // Whatever the handler makes of it, the job is over.
            LogNotTold(job.Kind, job.Id, exception);
        }

        LogBuried(job.Kind, job.Id);
        await leases.BuryAsync(job, Shorten(reason), CancellationToken.None);
    }

    private static string Shorten(string reason) => reason.Length <= LongestReason ? reason : reason[..LongestReason];

    [LoggerMessage(1, LogLevel.Warning, "Attempt {Attempt} at job {Kind} {JobId} failed; tried again in {Wait}")]
    private partial void LogRetried(string kind, Guid jobId, int attempt, TimeSpan wait, Exception exception);

    [LoggerMessage(2, LogLevel.Error, "Attempt {Attempt} at job {Kind} {JobId} failed, the last one")]
    private partial void LogFailed(string kind, Guid jobId, int attempt, Exception exception);

    [LoggerMessage(
        3,
        LogLevel.Error,
        "Job {Kind} {JobId} is a dead letter; 'jobs list --dead' shows why, 'jobs replay' runs it again"
    )]
    private partial void LogBuried(string kind, Guid jobId);

    [LoggerMessage(
        4,
        LogLevel.Warning,
        "Job {Kind} {JobId} was taken over by another worker; what this attempt did does not count"
    )]
    private partial void LogLeaseLost(string kind, Guid jobId);

    [LoggerMessage(
        5,
        LogLevel.Warning,
        "The lease of job {Kind} {JobId} could not be renewed; the attempt is cancelled"
    )]
    private partial void LogRenewalFailed(string kind, Guid jobId, Exception exception);

    [LoggerMessage(6, LogLevel.Error, "The handler of job {Kind} {JobId} could not take that it is given up")]
    private partial void LogNotTold(string kind, Guid jobId, Exception exception);

    [LoggerMessage(7, LogLevel.Warning, "Attempt {Attempt} at job {Kind} {JobId}: {Reason}; tried again in {Wait}")]
    private partial void LogAway(string kind, Guid jobId, int attempt, TimeSpan wait, string reason);

    [LoggerMessage(8, LogLevel.Information, "Job {Kind} {JobId} and others of its kind wait for {Wait}: {Reason}")]
    private partial void LogPostponed(string kind, Guid jobId, TimeSpan wait, string reason);
}
