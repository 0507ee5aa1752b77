using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Workflow;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Access;

/// <summary>
/// The one place that decides what a viewer may do with which content. The acts, <c>viewerCan</c> and <c>explainAccess</c> ask
/// it; the visibility filters of the entities say the same of rows, in SQL.
/// </summary>
/// <remarks>
/// A right that is limited to categories reaches an item when every category that the item stands in lies within the limit: who
/// publishes or withdraws an item changes the front of each of them. To see a draft, one of them is enough.
/// </remarks>
internal static class ContentPolicy
{
    /// <summary>The decision on an act of the newsroom; the status of the item is not part of it.</summary>
    public static AccessDecision Decide(ContentAct act, IViewer viewer, ContentStanding standing)
    {
        var rule = ContentWorkflow.Transitions.First(transition => transition.Act == act);
        var decision = Decide(rule.Permission, viewer, standing.CategoryIds);
        if (decision.IsAllowed || rule.OwnPermission is not { } own || !standing.IsOwn)
        {
            return decision;
        }

        return Decide(own, viewer, standing.CategoryIds) is { IsAllowed: true }
            ? AccessDecision.Allow(AccessRule.Ownership, own)
            : decision;
    }

    /// <summary>The decision on a right over content in categories.</summary>
    /// <param name="permission">The code of the right.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="categoryIds">The categories concerned; a limited right reaches nothing that stands in none.</param>
    public static AccessDecision Decide(string permission, IViewer viewer, IReadOnlyCollection<Guid> categoryIds)
    {
        if (viewer.Can(permission))
        {
            return AccessDecision.Allow(AccessRule.Permission, permission);
        }

        var areas = viewer.AreasOf(permission);
        return areas.Count == 0 ? AccessDecision.Refuse(AccessRule.PermissionMissing, permission)
            : categoryIds.Count > 0 && categoryIds.All(areas.Contains)
                ? AccessDecision.Allow(AccessRule.LimitedPermission, permission)
            : AccessDecision.Refuse(AccessRule.OutsideLimit, permission);
    }

    /// <summary>The decision on an act on a category.</summary>
    public static AccessDecision Decide(CategoryAct act, IViewer viewer, Guid categoryId) =>
        act switch
        {
            CategoryAct.Update or CategoryAct.AddChild => Decide(
                ContentPermissions.ManageCategories,
                viewer,
                [categoryId]
            ),
            // Whoever manages a section alone takes nothing away from the tree.
            CategoryAct.Delete => Decide(ContentPermissions.ManageCategories, viewer, []),
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, "An act without a rule."),
        };

    /// <summary>The decision on seeing an item at all: readers see what is published, the rest is for those who see its drafts.</summary>
    public static AccessDecision DecideOnReading(ContentStatus status, IViewer viewer, ContentStanding standing) =>
        status == ContentStatus.Published
            ? AccessDecision.Allow(AccessRule.Everyone)
            : DecideOnDrafts(viewer, standing);

    /// <summary>The decision on seeing more of an item than what is published: the visibility filter's own words.</summary>
    public static AccessDecision DecideOnDrafts(IViewer viewer, ContentStanding standing)
    {
        if (viewer.Can(ContentPermissions.ReadDrafts))
        {
            return AccessDecision.Allow(AccessRule.Permission, ContentPermissions.ReadDrafts);
        }

        if (standing.IsOwn && viewer.Can(ContentPermissions.UpdateOwn))
        {
            return AccessDecision.Allow(AccessRule.Ownership, ContentPermissions.UpdateOwn);
        }

        var areas = viewer.AreasOf(ContentPermissions.ReadDrafts);
        return areas.Count == 0 ? AccessDecision.Refuse(AccessRule.PermissionMissing, ContentPermissions.ReadDrafts)
            : standing.CategoryIds.Any(areas.Contains)
                ? AccessDecision.Allow(AccessRule.LimitedPermission, ContentPermissions.ReadDrafts)
            : AccessDecision.Refuse(AccessRule.OutsideLimit, ContentPermissions.ReadDrafts);
    }

    /// <summary>
    /// The decision on joining in what the newsroom says about an item: for those who see its drafts and hold the right, in one of its
    /// categories at least. It changes nothing for readers.
    /// </summary>
    public static AccessDecision DecideOnDiscussion(string permission, IViewer viewer, ContentStanding standing)
    {
        if (DecideOnDrafts(viewer, standing) is { IsAllowed: false } unseen)
        {
            return unseen;
        }

        if (viewer.Can(permission))
        {
            return AccessDecision.Allow(AccessRule.Permission, permission);
        }

        var areas = viewer.AreasOf(permission);
        return areas.Count == 0 ? AccessDecision.Refuse(AccessRule.PermissionMissing, permission)
            : standing.CategoryIds.Any(areas.Contains) ? AccessDecision.Allow(AccessRule.LimitedPermission, permission)
            : AccessDecision.Refuse(AccessRule.OutsideLimit, permission);
    }

    /// <summary>Whether it depends on categories what the viewer may do, so that they must be known.</summary>
    public static bool NeedsCategories(IViewer viewer) =>
        ContentPermissions.Limitable.Any(code => viewer.AreasOf(code).Count > 0);
}
