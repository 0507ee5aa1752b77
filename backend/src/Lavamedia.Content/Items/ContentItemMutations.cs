using Lavamedia.Content.Access;
using Lavamedia.Content.Corrections;
using Lavamedia.Content.Slugs;
using Lavamedia.Content.Suggestions;
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
    [Error<ContentSuggestionNotFoundError>]
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
    [Error<EmbargoError>]
    [Error<NotApprovedError>]
    [Error<FourEyesError>]
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

    /// <summary>Asks for the newest version to be read.</summary>
    /// <param name="id">The item.</param>
    /// <param name="expectedVersion">The newest version that the caller knows.</param>
    /// <param name="note">What is said with it, for the newsroom.</param>
    [Error<ContentItemNotFoundError>]
    [Error<ValidationError>]
    [Error<InvalidTransitionError>]
    [Error<VersionConflictError>]
    [Error<ForbiddenError>]
    [Authorize]
    public static Task<MutationResult<ContentItem>> SubmitContentItemAsync(
        [ID<ContentItem>] Guid id,
        int expectedVersion,
        SubmitContentItem command,
        CancellationToken cancellationToken,
        string? note = null
    ) => command.ExecuteAsync(id, expectedVersion, note, cancellationToken);

    /// <summary>Takes a submission back.</summary>
    /// <param name="id">The item.</param>
    /// <param name="expectedVersion">The newest version that the caller knows.</param>
    [Error<ContentItemNotFoundError>]
    [Error<InvalidTransitionError>]
    [Error<VersionConflictError>]
    [Error<ForbiddenError>]
    [Authorize]
    public static Task<MutationResult<ContentItem>> WithdrawContentItemSubmissionAsync(
        [ID<ContentItem>] Guid id,
        int expectedVersion,
        WithdrawSubmission command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, expectedVersion, cancellationToken);

    /// <summary>Sends the newest version back, saying what to change.</summary>
    /// <param name="id">The item.</param>
    /// <param name="expectedVersion">The newest version that the caller knows.</param>
    /// <param name="note">What is said with it, for the newsroom.</param>
    [Error<ContentItemNotFoundError>]
    [Error<ValidationError>]
    [Error<InvalidTransitionError>]
    [Error<VersionConflictError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.Review)]
    public static Task<MutationResult<ContentItem>> RequestChangesContentItemAsync(
        [ID<ContentItem>] Guid id,
        int expectedVersion,
        string note,
        RequestChanges command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, expectedVersion, note, cancellationToken);

    /// <summary>Finds the newest version good to go.</summary>
    /// <param name="id">The item.</param>
    /// <param name="expectedVersion">The newest version that the caller knows.</param>
    /// <param name="note">What is said with it, for the newsroom.</param>
    [Error<ContentItemNotFoundError>]
    [Error<ValidationError>]
    [Error<InvalidTransitionError>]
    [Error<VersionConflictError>]
    [Error<FourEyesError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.Review)]
    public static Task<MutationResult<ContentItem>> ApproveContentItemAsync(
        [ID<ContentItem>] Guid id,
        int expectedVersion,
        ApproveContentItem command,
        CancellationToken cancellationToken,
        string? note = null
    ) => command.ExecuteAsync(id, expectedVersion, note, cancellationToken);

    /// <summary>Shows the newest version to readers with a note that says what was wrong before.</summary>
    /// <param name="id">The item.</param>
    /// <param name="expectedVersion">The newest version that the caller knows.</param>
    /// <param name="note">What readers are told was wrong before.</param>
    [Error<ContentItemNotFoundError>]
    [Error<ValidationError>]
    [Error<InvalidTransitionError>]
    [Error<VersionConflictError>]
    [Error<EmbargoError>]
    [Error<NotApprovedError>]
    [Error<FourEyesError>]
    [Error<SlugTakenError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.Publish)]
    public static Task<MutationResult<ContentItem>> CorrectContentItemAsync(
        [ID<ContentItem>] Guid id,
        int expectedVersion,
        string note,
        CorrectContentItem command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, expectedVersion, note, cancellationToken);

    /// <summary>Withdraws an item for good: readers do not see it, and its address says that it was withdrawn.</summary>
    /// <param name="id">The item.</param>
    /// <param name="expectedVersion">The newest version that the caller knows.</param>
    /// <param name="note">What is said with it, for the newsroom.</param>
    [Error<ContentItemNotFoundError>]
    [Error<ValidationError>]
    [Error<InvalidTransitionError>]
    [Error<VersionConflictError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.Kill)]
    public static Task<MutationResult<ContentItem>> KillContentItemAsync(
        [ID<ContentItem>] Guid id,
        int expectedVersion,
        KillContentItem command,
        CancellationToken cancellationToken,
        string? note = null
    ) => command.ExecuteAsync(id, expectedVersion, note, cancellationToken);

    /// <summary>Brings an archived item back to work. Readers do not see it until it is published.</summary>
    /// <param name="id">The item.</param>
    /// <param name="expectedVersion">The newest version that the caller knows.</param>
    [Error<ContentItemNotFoundError>]
    [Error<InvalidTransitionError>]
    [Error<VersionConflictError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.Archive)]
    public static Task<MutationResult<ContentItem>> RestoreContentItemAsync(
        [ID<ContentItem>] Guid id,
        int expectedVersion,
        RestoreContentItem command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, expectedVersion, cancellationToken);
}
