using Lavamedia.Content.Events;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;
using Lavamedia.Seo.Scoring.History;

namespace Lavamedia.Seo.Scoring.Items;

/// <summary>Judges an item once readers see it, or see it differently; the score of what is withdrawn goes with it.</summary>
internal sealed class ScorePublishedItem(ScoreItems score, RecordScoreDay record)
    : IDomainEventHandler<IContentItemEvent>
{
    public async Task HandleAsync(
        IContentItemEvent domainEvent,
        JobExecution execution,
        CancellationToken cancellationToken
    )
    {
        await score.ExecuteAsync([domainEvent.ContentId], cancellationToken);
        await record.ExecuteAsync(cancellationToken);
    }
}
