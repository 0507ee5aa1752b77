using Lavamedia.Content.Events;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;

namespace Lavamedia.Search.Indexing;

/// <summary>Keeps the document of an item in step with what readers see of it.</summary>
internal sealed class IndexContentItem(WriteSearchDocuments write, IDocumentMirror mirror)
    : IDomainEventHandler<IContentItemEvent>
{
    /// <summary>Tried quickly at first: what is published is found within a second.</summary>
    public static JobPolicy Policy { get; } =
        new(30, TimeSpan.FromSeconds(30), TimeSpan.FromMilliseconds(250), TimeSpan.FromMinutes(5));

    public async Task HandleAsync(
        IContentItemEvent domainEvent,
        JobExecution execution,
        CancellationToken cancellationToken
    )
    {
        await write.ContentAsync([domainEvent.ContentId], cancellationToken);
        var authors = await write.AuthorsAsync(cancellationToken);
        if (execution.Attempt > 1)
        {
            // What an earlier attempt has written is no change any more, and may never have arrived at the search server.
            authors = await write.AllAuthorsAsync(cancellationToken);
        }

        // A tag that was made while writing announces nothing; with the item readers can find it.
        var tags = await write.TagsOfAsync(domainEvent.ContentId, cancellationToken);
        await mirror.WriteAsync([domainEvent.ContentId, .. authors, .. tags], cancellationToken);
    }
}
