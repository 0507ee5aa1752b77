using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Workflow;

/// <summary>
/// The one table of who may do what from which status and state. The services, <c>viewerCan</c>, the database's triggers, the page for
/// editors and the tests all come from it.
/// </summary>
public static class ContentWorkflow
{
    private static readonly ContentStatus[] Open =
    [
        ContentStatus.Draft,
        ContentStatus.Published,
        ContentStatus.Unpublished,
    ];

    private static readonly WorkflowState[] AnyState = Enum.GetValues<WorkflowState>();

    private static readonly WorkflowState[] Unapproved =
    [
        WorkflowState.Draft,
        WorkflowState.InReview,
        WorkflowState.ChangesRequested,
    ];

    // Whoever publishes what nobody approved approves it thereby, unless the type asks for more.
    private static readonly WorkflowState[] Releasable =
    [
        .. Unapproved,
        WorkflowState.Approved,
        WorkflowState.Scheduled,
        WorkflowState.Published,
        WorkflowState.Corrected,
    ];

    private static readonly ContentCheck[] Fit =
    [
        ContentCheck.CompleteContent,
        ContentCheck.AlternativeText,
        ContentCheck.SeoTitle,
        ContentCheck.FourEyes,
    ];

    /// <summary>The table. What it does not list is refused.</summary>
    public static IReadOnlyList<ContentTransition> Transitions { get; } =
    [
        .. Lines(
            ContentAct.Update,
            Open,
            AnyState,
            AfterSave,
            ContentPermissions.UpdateAny,
            ContentPermissions.UpdateOwn
        ),
        .. Lines(
            ContentAct.Submit,
            Open,
            [WorkflowState.Draft, WorkflowState.ChangesRequested],
            _ => WorkflowState.InReview,
            ContentPermissions.UpdateAny,
            ContentPermissions.UpdateOwn
        ),
        .. Lines(
            ContentAct.WithdrawSubmission,
            Open,
            [WorkflowState.InReview],
            _ => WorkflowState.Draft,
            ContentPermissions.UpdateAny,
            ContentPermissions.UpdateOwn
        ),
        .. Lines(
            ContentAct.RequestChanges,
            Open,
            [WorkflowState.InReview, WorkflowState.Approved],
            _ => WorkflowState.ChangesRequested,
            ContentPermissions.Review
        ),
        .. Lines(
            ContentAct.Approve,
            Open,
            [WorkflowState.InReview],
            _ => WorkflowState.Approved,
            ContentPermissions.Review,
            checks: Fit
        ),
        .. Lines(
            ContentAct.Schedule,
            Open,
            [.. Unapproved, WorkflowState.Approved, WorkflowState.Scheduled, WorkflowState.Embargoed],
            _ => WorkflowState.Scheduled,
            ContentPermissions.Publish,
            checks: [.. Fit, ContentCheck.Approval]
        ),
        .. Lines(
            ContentAct.CancelSchedule,
            Open,
            [WorkflowState.Scheduled],
            _ => WorkflowState.Approved,
            ContentPermissions.Publish
        ),
        .. Lines(
            ContentAct.Embargo,
            Open,
            [.. Unapproved, WorkflowState.Approved, WorkflowState.Embargoed],
            state => state == WorkflowState.Approved ? WorkflowState.Embargoed : state,
            ContentPermissions.Publish
        ),
        .. Lines(
                ContentAct.LiftEmbargo,
                Open,
                AnyState,
                state => state == WorkflowState.Embargoed ? WorkflowState.Approved : state,
                ContentPermissions.Publish
            )
            .Select(line => line with { NeedsEmbargo = true }),
        .. Lines(
            ContentAct.Publish,
            Open,
            Releasable,
            _ => WorkflowState.Published,
            ContentPermissions.Publish,
            to: ContentStatus.Published,
            checks: [ContentCheck.NoEmbargo, .. Fit, ContentCheck.Approval]
        ),
        .. Lines(
            ContentAct.Correct,
            [ContentStatus.Published],
            Releasable,
            _ => WorkflowState.Corrected,
            ContentPermissions.Publish,
            to: ContentStatus.Published,
            checks: [ContentCheck.NoEmbargo, .. Fit, ContentCheck.Approval]
        ),
        .. Lines(ContentAct.ScheduleUnpublish, Open, AnyState, Stay, ContentPermissions.Publish),
        .. Lines(
            ContentAct.Unpublish,
            [ContentStatus.Published],
            AnyState,
            Stay,
            ContentPermissions.Publish,
            to: ContentStatus.Unpublished
        ),
        .. Lines(
            ContentAct.Kill,
            [ContentStatus.Published, ContentStatus.Unpublished],
            AnyState,
            OffSchedule,
            ContentPermissions.Kill,
            to: ContentStatus.Killed
        ),
        .. Lines(
            ContentAct.Archive,
            Open,
            AnyState,
            OffSchedule,
            ContentPermissions.Archive,
            to: ContentStatus.Archived
        ),
        // What readers saw comes back as something that they no longer see.
        .. Lines(
                ContentAct.Restore,
                [ContentStatus.Archived],
                AnyState,
                Stay,
                ContentPermissions.Archive,
                to: ContentStatus.Unpublished
            )
            .Select(line => line with { WasPublished = true }),
        .. Lines(
                ContentAct.Restore,
                [ContentStatus.Archived],
                AnyState,
                Stay,
                ContentPermissions.Archive,
                to: ContentStatus.Draft
            )
            .Where(line => !IsReleased(line.FromState))
            .Select(line => line with { WasPublished = false }),
    ];

    /// <summary>The changes of status that any act makes; the rows of <c>content_status_transitions</c>.</summary>
    public static IReadOnlyList<ContentStatusTransition> StatusChanges { get; } =
    [
        .. Transitions
            .Where(transition => transition.From != transition.To)
            .Select(transition => new ContentStatusTransition
            {
                FromStatus = transition.From,
                ToStatus = transition.To,
            })
            .DistinctBy(change => (change.FromStatus, change.ToStatus)),
    ];

    /// <summary>
    /// The changes of a version's state that any act makes; the rows of <c>content_state_transitions</c>. A version that is saved
    /// begins anew, so saving changes none.
    /// </summary>
    public static IReadOnlyList<ContentStateTransition> StateChanges { get; } =
    [
        .. Transitions
            .Where(transition => transition.Act != ContentAct.Update && transition.FromState != transition.ToState)
            .Select(transition => (transition.FromState, transition.ToState))
            // An embargo waits behind approval, and a schedule that ends may leave one behind.
            .Append((WorkflowState.InReview, WorkflowState.Embargoed))
            .Append((WorkflowState.Scheduled, WorkflowState.Embargoed))
            // The release before the first that knows of review approves what it publishes, and may still serve beside it.
            .Append((WorkflowState.Draft, WorkflowState.Approved))
            .Distinct()
            .Select(change => new ContentStateTransition { FromState = change.Item1, ToState = change.Item2 }),
    ];

    /// <summary>The line for an act in a position, or null when the act is not possible there.</summary>
    public static ContentTransition? Find(ContentAct act, ContentPosition position) =>
        Transitions.FirstOrDefault(transition => transition.Act == act && transition.Holds(position));

    /// <summary>The state that an act leads to: what is good to go waits while an embargo holds.</summary>
    public static WorkflowState Waiting(WorkflowState state, bool isEmbargoed) =>
        isEmbargoed && state == WorkflowState.Approved ? WorkflowState.Embargoed : state;

    /// <summary>Whether readers see, or saw, a version in the state.</summary>
    public static bool IsReleased(WorkflowState state) => state is WorkflowState.Published or WorkflowState.Corrected;

    /// <summary>Whether a version in the state was found good to go.</summary>
    public static bool IsApproved(WorkflowState state) => !Unapproved.Contains(state);

    /// <summary>Whether the rules of its type have a say in an act in a position.</summary>
    internal static bool IsRelease(ContentAct act, ContentPosition position) =>
        Find(act, position) is { } line
        && (line.Checks.Contains(ContentCheck.Approval) || line.Checks.Contains(ContentCheck.FourEyes));

    /// <summary>
    /// The decision on an act now: the right is asked first, then whether the position allows the act, then what the type still asks for.
    /// </summary>
    internal static AccessDecision Decide(
        ContentAct act,
        ContentPosition position,
        IViewer viewer,
        ContentStanding standing,
        ReleaseDemands demands
    )
    {
        var decision = ContentPolicy.Decide(act, viewer, standing);
        if (!decision.IsAllowed)
        {
            return decision;
        }

        if (!IsPossible(act, position))
        {
            return AccessDecision.Refuse(AccessRule.State, decision.Permission);
        }

        var checks = Find(act, position)!.Checks;
        return demands.NeedsApproval && checks.Contains(ContentCheck.Approval) && !IsApproved(position.State)
                ? AccessDecision.Refuse(AccessRule.Approval, decision.Permission)
            : demands.NeedsOtherEyes && checks.Contains(ContentCheck.FourEyes)
                ? AccessDecision.Refuse(AccessRule.FourEyes, decision.Permission)
            : decision;
    }

    private static bool IsPossible(ContentAct act, ContentPosition position) =>
        Find(act, position) is { } line && !(position.IsEmbargoed && line.Checks.Contains(ContentCheck.NoEmbargo));

    // Readers go on with what they have; what is changed after it was found good to go has to be read again.
    private static WorkflowState AfterSave(WorkflowState state) =>
        Unapproved.Contains(state) ? state : WorkflowState.Draft;

    private static WorkflowState Stay(WorkflowState state) => state;

    private static WorkflowState OffSchedule(WorkflowState state) =>
        state is WorkflowState.Scheduled or WorkflowState.Embargoed ? WorkflowState.Approved : state;

    private static IEnumerable<ContentTransition> Lines(
        ContentAct act,
        IEnumerable<ContentStatus> statuses,
        IReadOnlyList<WorkflowState> states,
        Func<WorkflowState, WorkflowState> after,
        string permission,
        string? own = null,
        ContentStatus? to = null,
        IReadOnlyList<ContentCheck>? checks = null
    ) =>
        from status in statuses
        from state in states
        // What readers never saw has no version that they see.
        where status != ContentStatus.Draft || !IsReleased(state)
        select new ContentTransition(act, status, state, to ?? status, after(state), permission, own)
        {
            Checks = checks ?? [],
        };
}
