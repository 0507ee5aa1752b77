using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Scheduling;

/// <summary>What is done by the clock. Times are what a clock on a wall shows, in the zone that is named.</summary>
[MutationType]
public static class SchedulingMutations
{
    /// <summary>Sets the time at which an item is published or unpublished; one that was set before is superseded.</summary>
    /// <param name="id">The item.</param>
    /// <param name="expectedVersion">The newest version that the caller knows.</param>
    /// <param name="at">What the clock shows then.</param>
    /// <param name="timeZone">Where the clock hangs, such as `Europe/Paris`.</param>
    /// <param name="act">What is done then.</param>
    /// <param name="versionChoice">Which version is published.</param>
    [Error<ContentItemNotFoundError>]
    [Error<ValidationError>]
    [Error<InvalidTransitionError>]
    [Error<VersionConflictError>]
    [Error<EmbargoError>]
    [Error<NotApprovedError>]
    [Error<FourEyesError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.Publish)]
    public static Task<MutationResult<ContentItem>> ScheduleContentItemAsync(
        [ID<ContentItem>] Guid id,
        int expectedVersion,
        [GraphQLType("LocalDateTime")] DateTime at,
        ScheduleContentItem command,
        CancellationToken cancellationToken,
        string timeZone = WallClock.DefaultTimeZone,
        ScheduledAct act = ScheduledAct.Publish,
        ScheduledVersion versionChoice = ScheduledVersion.ThisVersion
    ) => command.ExecuteAsync(id, expectedVersion, act, at, timeZone, versionChoice, cancellationToken);

    /// <summary>Takes the newest version of an item off its schedule.</summary>
    /// <param name="id">The item.</param>
    /// <param name="expectedVersion">The newest version that the caller knows.</param>
    [Error<ContentItemNotFoundError>]
    [Error<InvalidTransitionError>]
    [Error<VersionConflictError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.Publish)]
    public static Task<MutationResult<ContentItem>> CancelContentItemScheduleAsync(
        [ID<ContentItem>] Guid id,
        int expectedVersion,
        CancelSchedule command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, expectedVersion, cancellationToken);

    /// <summary>Gives what is scheduled another time.</summary>
    /// <param name="id">The schedule.</param>
    /// <param name="at">What the clock shows then.</param>
    /// <param name="timeZone">Where the clock hangs, such as `Europe/Paris`.</param>
    [Error<ContentScheduleNotFoundError>]
    [Error<ContentItemNotFoundError>]
    [Error<ValidationError>]
    [Error<EmbargoError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.Publish)]
    public static Task<MutationResult<ContentSchedule>> UpdateContentScheduleAsync(
        [ID<ContentSchedule>] Guid id,
        [GraphQLType("LocalDateTime")] DateTime at,
        UpdateContentSchedule command,
        CancellationToken cancellationToken,
        string timeZone = WallClock.DefaultTimeZone
    ) => command.MoveAsync(id, at, timeZone, cancellationToken);

    /// <summary>Calls off what is scheduled.</summary>
    /// <param name="id">The schedule.</param>
    [Error<ContentScheduleNotFoundError>]
    [Error<ContentItemNotFoundError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.Publish)]
    public static Task<MutationResult<ContentSchedule>> CancelContentScheduleAsync(
        [ID<ContentSchedule>] Guid id,
        UpdateContentSchedule command,
        CancellationToken cancellationToken
    ) => command.CancelAsync(id, cancellationToken);

    /// <summary>Keeps an item from being published before a set time, or sets another time.</summary>
    /// <param name="id">The item.</param>
    /// <param name="expectedVersion">The newest version that the caller knows.</param>
    /// <param name="until">What the clock shows when the embargo ends.</param>
    /// <param name="timeZone">Where the clock hangs, such as `Europe/Paris`.</param>
    /// <param name="note">What is said with it, for the newsroom.</param>
    [Error<ContentItemNotFoundError>]
    [Error<ValidationError>]
    [Error<InvalidTransitionError>]
    [Error<VersionConflictError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.Publish)]
    public static Task<MutationResult<ContentItem>> EmbargoContentItemAsync(
        [ID<ContentItem>] Guid id,
        int expectedVersion,
        [GraphQLType("LocalDateTime")] DateTime until,
        EmbargoContentItem command,
        CancellationToken cancellationToken,
        string timeZone = WallClock.DefaultTimeZone,
        string? note = null
    ) => command.ExecuteAsync(id, expectedVersion, until, timeZone, note, cancellationToken);

    /// <summary>Ends an embargo before its time.</summary>
    /// <param name="id">The item.</param>
    /// <param name="expectedVersion">The newest version that the caller knows.</param>
    [Error<ContentItemNotFoundError>]
    [Error<InvalidTransitionError>]
    [Error<VersionConflictError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.Publish)]
    public static Task<MutationResult<ContentItem>> LiftContentItemEmbargoAsync(
        [ID<ContentItem>] Guid id,
        int expectedVersion,
        LiftEmbargo command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, expectedVersion, cancellationToken);
}
