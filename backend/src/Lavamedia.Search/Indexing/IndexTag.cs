using Lavamedia.Content.Events;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;

namespace Lavamedia.Search.Indexing;

/// <summary>Keeps the document of a tag in step with it.</summary>
internal sealed class IndexTag(WriteSearchDocuments write, IDocumentMirror mirror) : IDomainEventHandler<TagChanged>
{
    public async Task HandleAsync(TagChanged domainEvent, JobExecution execution, CancellationToken cancellationToken)
    {
        await write.TagsAsync(domainEvent.TagId, cancellationToken);
        // Changed or not: an earlier attempt may have written it here and have failed there.
        await mirror.WriteAsync([domainEvent.TagId], cancellationToken);
    }
}
