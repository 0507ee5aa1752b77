using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Notifications.Newsletter.Access;

namespace Lavamedia.Notifications.Newsletter.Subscribers;

/// <summary>How subscriptions are listed.</summary>
[QueryType]
public static class NewsletterQueries
{
    /// <summary>The readers who asked for the newsletter.</summary>
    [Authorize(NewsletterPermissions.Manage)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<NewsletterSubscriber> GetNewsletterSubscribers() =>
        EntityQuery.All<NewsletterSubscriber>();
}
