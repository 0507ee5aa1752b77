using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Presence;

/// <summary>What tabs tell of themselves.</summary>
[MutationType]
public static class ContentPresenceMutations
{
    /// <summary>Tells that a tab has the item open, for the next 40 seconds. Whoever else is there is told when that is news.</summary>
    /// <param name="id">The item.</param>
    /// <param name="tab">The tab.</param>
    /// <param name="hasChanges">Whether it holds text that is not saved.</param>
    [Error<ContentItemNotFoundError>]
    [Error<ForbiddenError>]
    [Authorize]
    public static Task<MutationResult<ContentItem>> AnnouncePresenceAsync(
        [ID<ContentItem>] Guid id,
        string tab,
        bool hasChanges,
        AnnouncePresence command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, tab, hasChanges, cancellationToken);

    /// <summary>Tells that a tab has closed the item.</summary>
    /// <param name="id">The item.</param>
    /// <param name="tab">The tab.</param>
    [Error<ContentItemNotFoundError>]
    [Authorize]
    public static Task<MutationResult<ContentItem>> LeaveContentItemAsync(
        [ID<ContentItem>] Guid id,
        string tab,
        LeaveContentItem command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, tab, cancellationToken);

    /// <summary>Takes the item over from all other tabs: they keep their text, are told, and write no more until they take it back.</summary>
    /// <param name="id">The item.</param>
    /// <param name="tab">The tab that goes on writing.</param>
    [Error<ContentItemNotFoundError>]
    [Error<ForbiddenError>]
    [Authorize]
    public static Task<MutationResult<ContentItem>> TakeOverContentItemAsync(
        [ID<ContentItem>] Guid id,
        string tab,
        TakeOverContentItem command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, tab, cancellationToken);
}
