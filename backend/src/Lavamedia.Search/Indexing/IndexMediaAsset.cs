using Lavamedia.Media.Events;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;

namespace Lavamedia.Search.Indexing;

/// <summary>Keeps the document of an asset in step with it.</summary>
internal sealed class IndexMediaAsset(WriteSearchDocuments write) : IDomainEventHandler<MediaAssetChanged>
{
    public Task HandleAsync(
        MediaAssetChanged domainEvent,
        JobExecution execution,
        CancellationToken cancellationToken
    ) => write.MediaAsync([domainEvent.MediaId], cancellationToken);
}
