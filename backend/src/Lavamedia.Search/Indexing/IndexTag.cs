using Lavamedia.Content.Events;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;

namespace Lavamedia.Search.Indexing;

/// <summary>Keeps the document of a tag in step with it.</summary>
internal sealed class IndexTag(WriteSearchDocuments write) : IDomainEventHandler<TagChanged>
{
    public Task HandleAsync(TagChanged domainEvent, JobExecution execution, CancellationToken cancellationToken) =>
        write.TagsAsync(domainEvent.TagId, contentId: null, cancellationToken);
}
