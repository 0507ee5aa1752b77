using Lavamedia.Media.Events;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;

namespace Lavamedia.Search.Indexing;

/// <summary>Keeps the document of an asset in step with it.</summary>
internal sealed class IndexMediaAsset(WriteSearchDocuments write, IDocumentMirror mirror)
    : IDomainEventHandler<MediaAssetChanged>
{
    public async Task HandleAsync(
        MediaAssetChanged domainEvent,
        JobExecution execution,
        CancellationToken cancellationToken
    )
    {
        await write.MediaAsync([domainEvent.MediaId], cancellationToken);
        await mirror.WriteAsync([domainEvent.MediaId], cancellationToken);
    }
}
