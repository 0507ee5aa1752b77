using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.Content.Scheduling;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Releases;

/// <summary>How releases are put together and let out.</summary>
[MutationType]
public static class ContentReleaseMutations
{
    /// <summary>Begins a release.</summary>
    /// <param name="name">What people call it.</param>
    /// <param name="description">What it is about, for the newsroom.</param>
    [Error<ValidationError>]
    [Authorize(ContentPermissions.Publish)]
    public static Task<MutationResult<ContentRelease>> CreateContentReleaseAsync(
        string name,
        KeepContentReleases releases,
        CancellationToken cancellationToken,
        string? description = null
    ) => releases.CreateAsync(name, description, cancellationToken);

    /// <summary>Renames or describes a release. Members that are not given stay as they are.</summary>
    /// <param name="id">The release.</param>
    /// <param name="expectedVersion">The version that the caller knows.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="description">What it is about; an empty text takes it away.</param>
    [Error<ContentReleaseNotFoundError>]
    [Error<ReleaseClosedError>]
    [Error<ReleaseConflictError>]
    [Error<ValidationError>]
    [Authorize(ContentPermissions.Publish)]
    public static Task<MutationResult<ContentRelease>> UpdateContentReleaseAsync(
        [ID<ContentRelease>] Guid id,
        int expectedVersion,
        KeepContentReleases releases,
        CancellationToken cancellationToken,
        string? name = null,
        string? description = null
    ) => releases.UpdateAsync(id, expectedVersion, name, description, cancellationToken);

    /// <summary>Removes a release that did not go out; its items stay as they are.</summary>
    /// <param name="id">The release.</param>
    /// <param name="expectedVersion">The version that the caller knows.</param>
    [Error<ContentReleaseNotFoundError>]
    [Error<ReleaseClosedError>]
    [Error<ReleaseConflictError>]
    [Authorize(ContentPermissions.Publish)]
    public static Task<MutationResult<DeletedContentRelease>> DeleteContentReleaseAsync(
        [ID<ContentRelease>] Guid id,
        int expectedVersion,
        KeepContentReleases releases,
        CancellationToken cancellationToken
    ) => releases.DeleteAsync(id, expectedVersion, cancellationToken);

    /// <summary>Puts items into a release; of those that are in it already, act and version are changed.</summary>
    [Error<ContentReleaseNotFoundError>]
    [Error<ReleaseClosedError>]
    [Error<ContentItemNotFoundError>]
    [Error<ForbiddenError>]
    [Error<ValidationError>]
    [Authorize(ContentPermissions.Publish)]
    public static Task<MutationResult<ContentRelease>> AddContentReleaseItemsAsync(
        AddContentReleaseItemsInput input,
        KeepContentReleaseItems items,
        CancellationToken cancellationToken
    ) => items.AddAsync(input, cancellationToken);

    /// <summary>Takes items out of a release.</summary>
    /// <param name="releaseId">The release.</param>
    /// <param name="contentIds">The items.</param>
    [Error<ContentReleaseNotFoundError>]
    [Error<ReleaseClosedError>]
    [Authorize(ContentPermissions.Publish)]
    public static Task<MutationResult<ContentRelease>> RemoveContentReleaseItemsAsync(
        [ID<ContentRelease>] Guid releaseId,
        [ID<ContentItem>] IReadOnlyList<Guid> contentIds,
        KeepContentReleaseItems items,
        CancellationToken cancellationToken
    ) => items.RemoveAsync(releaseId, contentIds, cancellationToken);

    /// <summary>Sets the time at which a release goes out.</summary>
    /// <param name="id">The release.</param>
    /// <param name="expectedVersion">The version that the caller knows.</param>
    /// <param name="at">What the clock shows then.</param>
    /// <param name="timeZone">Where the clock hangs, such as `Europe/Paris`.</param>
    [Error<ContentReleaseNotFoundError>]
    [Error<ReleaseClosedError>]
    [Error<ReleaseConflictError>]
    [Error<ForbiddenError>]
    [Error<ValidationError>]
    [Authorize(ContentPermissions.Publish)]
    public static Task<MutationResult<ContentRelease>> ScheduleContentReleaseAsync(
        [ID<ContentRelease>] Guid id,
        int expectedVersion,
        [GraphQLType("LocalDateTime")] DateTime at,
        ScheduleContentRelease command,
        CancellationToken cancellationToken,
        string timeZone = WallClock.DefaultTimeZone
    ) => command.SetAsync(id, expectedVersion, at, timeZone, cancellationToken);

    /// <summary>Takes a release off its time.</summary>
    /// <param name="id">The release.</param>
    /// <param name="expectedVersion">The version that the caller knows.</param>
    [Error<ContentReleaseNotFoundError>]
    [Error<ReleaseClosedError>]
    [Error<ReleaseConflictError>]
    [Authorize(ContentPermissions.Publish)]
    public static Task<MutationResult<ContentRelease>> CancelContentReleaseScheduleAsync(
        [ID<ContentRelease>] Guid id,
        int expectedVersion,
        ScheduleContentRelease command,
        CancellationToken cancellationToken
    ) => command.CancelAsync(id, expectedVersion, cancellationToken);

    /// <summary>Publishes and unpublishes all that is in a release at once: in one transaction, or nothing.</summary>
    /// <param name="id">The release.</param>
    /// <param name="expectedVersion">The version that the caller knows.</param>
    [Error<ContentReleaseNotFoundError>]
    [Error<ReleaseClosedError>]
    [Error<ReleaseConflictError>]
    [Error<ReleaseBlockedError>]
    [Authorize(ContentPermissions.Publish)]
    public static Task<MutationResult<ContentRelease>> PublishContentReleaseAsync(
        [ID<ContentRelease>] Guid id,
        int expectedVersion,
        PublishContentRelease command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, expectedVersion, cancellationToken);
}
