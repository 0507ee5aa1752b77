using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Workflow;

/// <summary>
/// The one table of who may do what from which status. The services, <c>viewerCan</c>, the database's trigger and the tests
/// all come from it.
/// </summary>
public static class ContentWorkflow
{
    /// <summary>The table. What it does not list is refused.</summary>
    public static IReadOnlyList<ContentTransition> Transitions { get; } =
    [
        Update(ContentStatus.Draft),
        Update(ContentStatus.Published),
        Update(ContentStatus.Unpublished),
        Publish(ContentStatus.Draft),
        Publish(ContentStatus.Published),
        Publish(ContentStatus.Unpublished),
        new(ContentAct.Unpublish, ContentStatus.Published, ContentStatus.Unpublished, ContentPermissions.Publish),
        Archive(ContentStatus.Draft),
        Archive(ContentStatus.Published),
        Archive(ContentStatus.Unpublished),
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

    /// <summary>The line for an act in a status, or null when the act is not possible there.</summary>
    public static ContentTransition? Find(ContentAct act, ContentStatus from) =>
        Transitions.FirstOrDefault(transition => transition.Act == act && transition.From == from);

    /// <summary>What the viewer may do with an item now.</summary>
    internal static IReadOnlyList<ContentAct> Allowed(ContentStatus status, IViewer viewer, ContentStanding standing) =>
        [.. Enum.GetValues<ContentAct>().Where(act => Decide(act, status, viewer, standing).IsAllowed)];

    /// <summary>The decision on an act now: the right is asked first, then whether the status allows the act.</summary>
    internal static AccessDecision Decide(
        ContentAct act,
        ContentStatus status,
        IViewer viewer,
        ContentStanding standing
    )
    {
        var decision = ContentPolicy.Decide(act, viewer, standing);
        return decision.IsAllowed && Find(act, status) is null
            ? AccessDecision.Refuse(AccessRule.State, decision.Permission)
            : decision;
    }

    private static ContentTransition Update(ContentStatus status) =>
        new(ContentAct.Update, status, status, ContentPermissions.UpdateAny, ContentPermissions.UpdateOwn);

    private static ContentTransition Publish(ContentStatus from) =>
        new(ContentAct.Publish, from, ContentStatus.Published, ContentPermissions.Publish, NeedsCompleteContent: true);

    private static ContentTransition Archive(ContentStatus from) =>
        new(ContentAct.Archive, from, ContentStatus.Archived, ContentPermissions.Archive);
}
