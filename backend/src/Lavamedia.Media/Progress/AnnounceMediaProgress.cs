using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.Media.Events;
using Lavamedia.Media.Variants;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Lavamedia.Media.Progress;

/// <summary>Tells subscribers how far an asset is: each step as it is made, and surely the end.</summary>
public sealed partial class AnnounceMediaProgress(
    ITopicEventSender topics,
    LavamediaDbContext database,
    ILogger<AnnounceMediaProgress> logger
) : IDomainEventHandler<MediaAssetChanged>
{
    /// <summary>Tells of a step. Nobody depends on it: when it cannot be told, the work goes on.</summary>
    public async Task StepAsync(MediaProgress progress, CancellationToken cancellationToken)
    {
        try
        {
            await topics.SendAsync(MediaProgress.TopicOf(progress.MediaId), progress, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever carries topics may be away in its own way; a picture is not made again for that.
            LogNotTold(progress.MediaId, exception);
        }
    }

    /// <inheritdoc />
    public async Task HandleAsync(
        MediaAssetChanged domainEvent,
        JobExecution execution,
        CancellationToken cancellationToken
    )
    {
        var count = await database
            .Set<MediaVariant>()
            .IgnoreQueryFilters()
            .CountAsync(variant => variant.MediaId == domainEvent.MediaId, cancellationToken);
        await topics.SendAsync(
            MediaProgress.TopicOf(domainEvent.MediaId),
            new MediaProgress(domainEvent.MediaId, count, count),
            cancellationToken
        );
    }

    [LoggerMessage(1, LogLevel.Warning, "The progress of media asset {MediaId} could not be told to its subscribers")]
    private partial void LogNotTold(Guid mediaId, Exception exception);
}
