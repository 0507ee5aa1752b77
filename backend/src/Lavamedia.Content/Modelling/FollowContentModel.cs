using System.Data.Common;
using Lavamedia.GraphQL.Execution.Topics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Lavamedia.Content.Modelling;

/// <summary>
/// Keeps this process at the newest types: reads them before it serves, when it is told of a change, and now and then, should it not have
/// been told.
/// </summary>
internal sealed partial class FollowContentModel(
    TakeContentModel take,
    ITopicEventReceiver topics,
    ILogger<FollowContentModel> logger
) : BackgroundService
{
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(30);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await TakeAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.WhenAll(ListenAsync(stoppingToken), LookAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping.
        }
    }

    private async Task ListenAsync(CancellationToken stoppingToken)
    {
        await using var changes = await topics.SubscribeAsync<bool>(PublishContentModel.Topic, stoppingToken);
        await foreach (var _ in changes.ReadEventsAsync(stoppingToken))
        {
            await TakeAsync(stoppingToken);
        }
    }

    private async Task LookAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LongestSilence);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await TakeAsync(stoppingToken);
        }
    }

    private async Task TakeAsync(CancellationToken cancellationToken)
    {
        try
        {
            await take.ExecuteAsync(cancellationToken);
        }
        catch (DbException exception)
        {
            // What is known is served on; the next round asks again.
            LogUnavailable(exception);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The types of content cannot be read now; those known are served.")]
    private partial void LogUnavailable(Exception exception);
}
