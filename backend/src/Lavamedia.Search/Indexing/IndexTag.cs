using Lavamedia.Content.Events;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;

namespace Lavamedia.Search.Indexing;

/// <summary>Keeps the document of a tag in step with it.</summary>
internal sealed class IndexTag(WriteSearchDocuments write, IDocumentMirror mirror) : IDomainEventHandler<TagChanged>
{
    public async Task HandleAsync(
        TagChanged domainEvent,
        JobExecution execution,
        CancellationToken cancellationToken
    ) =>
        await mirror.WriteAsync(
            await write.TagsAsync(domainEvent.TagId, contentId: null, cancellationToken),
            cancellationToken
        );
}
