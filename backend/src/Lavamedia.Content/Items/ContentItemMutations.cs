using Lavamedia.Content.Access;
using Lavamedia.Content.Slugs;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Items;

/// <summary>
/// The newsroom's acts. Who lacks the right altogether is refused before anything runs (<c>AUTH_…</c>, no data); whether it reaches to
/// this item is the item's own question, answered by a <see cref="ForbiddenError"/> in the payload.
/// </summary>
[MutationType]
public static class ContentItemMutations
{
    /// <summary>Starts an item as a draft.</summary>
    [Error<ValidationError>]
    [Error<SlugTakenError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.Create)]
    public static Task<MutationResult<ContentItem>> CreateContentItemAsync(
        CreateContentItemInput input,
        CreateContentItem command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Saves a new version. Readers go on seeing the published one.</summary>
    [Error<ContentItemNotFoundError>]
    [Error<ValidationError>]
    [Error<SlugTakenError>]
    [Error<VersionConflictError>]
    [Error<ForbiddenError>]
    [Authorize]
    public static Task<MutationResult<ContentItem>> UpdateContentItemAsync(
        UpdateContentItemInput input,
        UpdateContentItem command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Shows the newest version to readers.</summary>
    /// <param name="id">The item.</param>
    /// <param name="expectedVersion">The newest version that the caller knows.</param>
    [Error<ContentItemNotFoundError>]
    [Error<ValidationError>]
    [Error<InvalidTransitionError>]
    [Error<VersionConflictError>]
    [Error<SlugTakenError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.Publish)]
    public static Task<MutationResult<ContentItem>> PublishContentItemAsync(
        [ID<ContentItem>] Guid id,
        int expectedVersion,
        PublishContentItem command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, expectedVersion, firstPublishedAt: null, cancellationToken);

    /// <summary>Takes an item away from readers.</summary>
    /// <param name="id">The item.</param>
    /// <param name="expectedVersion">The newest version that the caller knows.</param>
    [Error<ContentItemNotFoundError>]
    [Error<InvalidTransitionError>]
    [Error<VersionConflictError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.Publish)]
    public static Task<MutationResult<ContentItem>> UnpublishContentItemAsync(
        [ID<ContentItem>] Guid id,
        int expectedVersion,
        UnpublishContentItem command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, expectedVersion, cancellationToken);

    /// <summary>Puts an item away: readers do not see it and nobody changes it.</summary>
    /// <param name="id">The item.</param>
    /// <param name="expectedVersion">The newest version that the caller knows.</param>
    [Error<ContentItemNotFoundError>]
    [Error<InvalidTransitionError>]
    [Error<VersionConflictError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.Archive)]
    public static Task<MutationResult<ContentItem>> ArchiveContentItemAsync(
        [ID<ContentItem>] Guid id,
        int expectedVersion,
        ArchiveContentItem command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, expectedVersion, cancellationToken);
}
