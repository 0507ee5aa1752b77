using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Notifications.Newsletter.Subscribers;

/// <summary>Forgets subscriptions.</summary>
public sealed class RemoveSubscriber(LavamediaDbContext database)
{
    /// <summary>Forgets one at the newsroom's wish.</summary>
    /// <returns>What it was, or a NewsletterSubscriberNotFoundError.</returns>
    public async Task<MutationResult<RemovedNewsletterSubscriber>> ByIdAsync(
        Guid id,
        CancellationToken cancellationToken
    )
    {
        var email = await database
            .Set<NewsletterSubscriber>()
            .Where(subscriber => subscriber.Id == id)
            .Select(subscriber => subscriber.Email)
            .SingleOrDefaultAsync(cancellationToken);
        if (email is null)
        {
            return MutationResult<RemovedNewsletterSubscriber>.Failure(new NewsletterSubscriberNotFoundError());
        }

        await database
            .Set<NewsletterSubscriber>()
            .Where(subscriber => subscriber.Id == id)
            .ExecuteDeleteAsync(cancellationToken);
        return new RemovedNewsletterSubscriber(id, email);
    }

    /// <summary>Forgets one at the reader's wish; twice is no mistake.</summary>
    public Task ByKeyAsync(string key, CancellationToken cancellationToken) =>
        database
            .Set<NewsletterSubscriber>()
            .IgnoreQueryFilters()
            .Where(subscriber => subscriber.RemovalKey == key)
            .ExecuteDeleteAsync(cancellationToken);
}
