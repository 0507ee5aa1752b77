using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Notifications.Newsletter.Access;

namespace Lavamedia.Notifications.Newsletter.Subscribers;

/// <summary>How subscriptions are looked after.</summary>
[MutationType]
public static class NewsletterMutations
{
    /// <summary>Removes a reader's address, such as when the reader asks for it by letter. Nothing of it is kept.</summary>
    /// <param name="id">The subscription.</param>
    [Error<NewsletterSubscriberNotFoundError>]
    [Authorize(NewsletterPermissions.Manage)]
    public static Task<MutationResult<RemovedNewsletterSubscriber>> RemoveNewsletterSubscriberAsync(
        [ID<NewsletterSubscriber>] Guid id,
        RemoveSubscriber remove,
        CancellationToken cancellationToken
    ) => remove.ByIdAsync(id, cancellationToken);
}
