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
    ) =>
        await mirror.WriteAsync(
            await write.CategoriesAsync(domainEvent.CategoryId, cancellationToken),
            cancellationToken
        );
}
