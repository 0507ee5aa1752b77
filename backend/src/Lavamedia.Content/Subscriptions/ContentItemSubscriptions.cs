using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;

namespace Lavamedia.Content.Subscriptions;

/// <summary>What can be heard of items. Who may not see an item does not hear of it (Z-2).</summary>
[SubscriptionType]
public static class ContentItemSubscriptions
{
    /// <summary>An item that has just been published.</summary>
    /// <param name="locale">Only items of this language; of all when absent.</param>
    [Subscribe(OmitsNull = true)]
    [Topic(ContentItemTopics.Published)]
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<ContentItem> OnContentItemPublished(
        LavamediaDbContext database,
        [EventMessage] ContentItemMessage message,
        [GraphQLType("Locale")] string? locale = null
    )
    {
        var published = database.Set<ContentItem>().Where(item => item.Id == message.ContentId);
        return locale is null ? published : published.Where(item => item.Locale == locale);
    }

    /// <summary>
    /// An item after each change: published, updated, withdrawn, and with `stage: DRAFT`, for entitled viewers, each time a version is saved.
    /// </summary>
    /// <param name="id">The item.</param>
    /// <param name="stage">What to show.</param>
    [Subscribe(OmitsNull = true)]
    [Topic(ContentItemTopics.Changed)]
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<ContentItem> OnContentItemChanged(
        LavamediaDbContext database,
        [EventMessage] ContentItemMessage message,
        [ID<ContentItem>] Guid id,
        Stage stage = Stage.Published
    )
    {
        database.Stage = stage;
        return database.Set<ContentItem>().Where(item => item.Id == id && item.Id == message.ContentId);
    }

    /// <summary>
    /// Every item of which the viewer sees the drafts, each time a version is saved, an act is done or a time is set: what boards, calendars
    /// and lists of the newsroom follow.
    /// </summary>
    [Subscribe(OmitsNull = true)]
    [Topic(ContentItemTopics.AnyChanged)]
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<ContentItem> OnNewsroomChanged(
        LavamediaDbContext database,
        [EventMessage] ContentItemMessage message
    )
    {
        database.Stage = Stage.Draft;
        return database
            .Set<ContentItem>()
            .Where(item => item.Id == message.ContentId)
            // Readers see the item once it is published, and hear nothing of its making.
            .Where(item => item.Versions.Any(version => version.Id == item.LatestVersionId));
    }
}
