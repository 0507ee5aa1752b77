using Lavamedia.Content.Items;
using Lavamedia.Content.Subscriptions;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;

namespace Lavamedia.Content.Presence;

/// <summary>What can be heard of who is where.</summary>
[SubscriptionType]
public static class ContentPresenceSubscriptions
{
    /// <summary>An item whenever somebody comes to it, leaves it, begins to write or takes it over; for those who see its drafts.</summary>
    /// <param name="id">The item.</param>
    [Subscribe(OmitsNull = true)]
    [Topic(ContentPresenceTopics.Changed)]
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<ContentItem> OnContentPresenceChanged(
        LavamediaDbContext database,
        [EventMessage] ContentItemMessage message,
        [ID<ContentItem>] Guid id
    )
    {
        database.Stage = Stage.Draft;
        return database
            .Set<ContentItem>()
            .Where(item => item.Id == id && item.Id == message.ContentId)
            // Readers see the item once it is published, and hear nothing of its making.
            .Where(item => item.Versions.Any(version => version.Id == item.LatestVersionId));
    }
}
