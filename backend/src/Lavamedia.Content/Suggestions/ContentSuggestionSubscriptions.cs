using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;

namespace Lavamedia.Content.Suggestions;

/// <summary>What can be heard of proposed changes.</summary>
[SubscriptionType]
public static class ContentSuggestionSubscriptions
{
    /// <summary>A suggestion when it is made and when it is decided on; for those who see the item's drafts.</summary>
    /// <param name="contentId">The item.</param>
    [Subscribe(OmitsNull = true)]
    [Topic(SuggestionTopics.Changed)]
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<ContentSuggestion> OnContentSuggestionChanged(
        LavamediaDbContext database,
        [EventMessage] SuggestionMessage message,
        [ID<ContentItem>] Guid contentId
    )
    {
        database.Stage = Stage.Draft;
        return database
            .Set<ContentSuggestion>()
            .Where(suggestion => suggestion.Id == message.SuggestionId && suggestion.ContentId == contentId);
    }
}
