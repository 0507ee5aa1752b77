using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Lavamedia.Platform.Jobs.Running;

/// <summary>
/// Listens for the notification that a trigger sends with every commit that added jobs. Losing the connection loses
/// only speed: the worker looks by itself every few seconds.
/// </summary>
internal sealed partial class JobSignal(NpgsqlDataSource dataSource, ILogger<JobSignal> logger) : BackgroundService
{
    /// <summary>The channel that the trigger on <c>jobs</c> notifies.</summary>
    public const string Channel = "lavamedia_jobs";

    private readonly SemaphoreSlim signal = new(0, 1);

    /// <summary>Returns when jobs were added since the last call, or after a time.</summary>
    public Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken) =>
        signal.WaitAsync(longest, cancellationToken);

    /// <summary>Lets the worker look now.</summary>
    public void Set()
    {
        lock (signal)
        {
            if (signal.CurrentCount == 0)
            {
                signal.Release();
            }
        }
    }

    public override void Dispose()
    {
        signal.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (NpgsqlException exception)
            {
                LogConnectionLost(exception);
                await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        connection.Notification += (_, _) => Set();
        await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(cancellationToken);
        }

        // What was added before the LISTEN is seen by the look that this causes.
        Set();
        while (true)
        {
            await connection.WaitAsync(cancellationToken);
        }
    }

    [LoggerMessage(
        1,
        LogLevel.Warning,
        "The connection that listens for new jobs is lost; looking every few seconds until it is back"
    )]
    private partial void LogConnectionLost(Exception exception);
}
