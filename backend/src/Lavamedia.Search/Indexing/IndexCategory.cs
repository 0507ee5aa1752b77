using Lavamedia.Content.Events;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;

namespace Lavamedia.Search.Indexing;

/// <summary>Keeps the document of a category in step with it.</summary>
internal sealed class IndexCategory(WriteSearchDocuments write, IDocumentMirror mirror)
    : IDomainEventHandler<CategoryChanged>
{
    public async Task HandleAsync(
        CategoryChanged domainEvent,
        JobExecution execution,
        CancellationToken cancellationToken
    )
    {
        await write.CategoriesAsync(domainEvent.CategoryId, cancellationToken);
        // Changed or not: an earlier attempt may have written it here and have failed there.
        await mirror.WriteAsync([domainEvent.CategoryId], cancellationToken);
    }
}
