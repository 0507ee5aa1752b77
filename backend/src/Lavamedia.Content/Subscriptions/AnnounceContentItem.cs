using Lavamedia.Content.Events;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;

namespace Lavamedia.Content.Subscriptions;

/// <summary>Tells subscribers what happened to an item. Telling twice does no harm, so the handler is idempotent.</summary>
internal sealed class AnnounceContentItem(ITopicEventSender topics)
    : IDomainEventHandler<ContentItemPublished>,
        IDomainEventHandler<IContentItemEvent>,
        IDomainEventHandler<ContentItemSaved>,
        IDomainEventHandler<ContentItemMoved>
{
    /// <summary>News is worth something for a minute, and nothing after that.</summary>
    public static JobPolicy Policy { get; } =
        new(8, TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(15));

    public async Task HandleAsync(
        ContentItemPublished domainEvent,
        JobExecution execution,
        CancellationToken cancellationToken
    )
    {
        await topics.SendAsync(
            ContentItemTopics.Published,
            new ContentItemMessage(domainEvent.ContentId),
            cancellationToken
        );
        await ChangedAsync(domainEvent.ContentId, cancellationToken);
    }

    public Task HandleAsync(
        IContentItemEvent domainEvent,
        JobExecution execution,
        CancellationToken cancellationToken
    ) => ChangedAsync(domainEvent.ContentId, cancellationToken);

    public Task HandleAsync(
        ContentItemSaved domainEvent,
        JobExecution execution,
        CancellationToken cancellationToken
    ) => ChangedAsync(domainEvent.ContentId, cancellationToken);

    public Task HandleAsync(
        ContentItemMoved domainEvent,
        JobExecution execution,
        CancellationToken cancellationToken
    ) => ChangedAsync(domainEvent.ContentId, cancellationToken);

    private async Task ChangedAsync(Guid id, CancellationToken cancellationToken)
    {
        var message = new ContentItemMessage(id);
        await topics.SendAsync(ContentItemTopics.ChangedOf(id), message, cancellationToken);
        await topics.SendAsync(ContentItemTopics.AnyChanged, message, cancellationToken);
    }
}
