using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;

namespace Lavamedia.Content.Releases;

/// <summary>What can be heard of releases.</summary>
[SubscriptionType]
public static class ContentReleaseSubscriptions
{
    internal const string Changed = "content-releases-changed";

    /// <summary>A release each time it, what is in it or its time changes, and when it goes out; for those who see drafts.</summary>
    [Subscribe(OmitsNull = true)]
    [Topic(Changed)]
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<ContentRelease> OnContentReleaseChanged(
        LavamediaDbContext database,
        [EventMessage] ContentReleaseMessage message
    )
    {
        database.Stage = Stage.Draft;
        return database.Set<ContentRelease>().Where(release => release.Id == message.ReleaseId);
    }
}
