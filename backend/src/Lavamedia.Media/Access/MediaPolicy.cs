using Lavamedia.Media.Assets;
using Lavamedia.Platform.Access;

namespace Lavamedia.Media.Access;

/// <summary>
/// The one place that decides what a viewer may do with which asset. The acts, <c>viewerCan</c> and <c>explainAccess</c> ask it; the
/// visibility filter of the entity says the same of rows, in SQL.
/// </summary>
public static class MediaPolicy
{
    /// <summary>The decision on an act of the library.</summary>
    /// <param name="act">What is to be done with an asset.</param>
    /// <param name="viewer">Who wants to do it.</param>
    /// <param name="uploadedById">The account that uploaded the asset: it is his own.</param>
    public static AccessDecision Decide(MediaAct act, IViewer viewer, Guid? uploadedById) =>
        act switch
        {
            MediaAct.Update => AccessDecision.On(viewer, MediaPermissions.Update),
            MediaAct.Delete => DecideOnDeleting(viewer, uploadedById),
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, "An act without a rule."),
        };

    /// <summary>The decision on seeing an asset: what something published shows is for everybody, the rest for the library's staff.</summary>
    public static AccessDecision DecideOnReading(bool isPublic, IViewer viewer)
    {
        if (isPublic)
        {
            return AccessDecision.Allow(AccessRule.Everyone);
        }

        var byUpload = AccessDecision.On(viewer, MediaPermissions.Upload);
        return !byUpload.IsAllowed && AccessDecision.On(viewer, MediaPermissions.Update) is { IsAllowed: true } byUpdate
            ? byUpdate
            : byUpload;
    }

    private static AccessDecision DecideOnDeleting(IViewer viewer, Guid? uploadedById)
    {
        var isOwn = uploadedById is not null && uploadedById == viewer.UserId;
        var byRight = AccessDecision.On(viewer, MediaPermissions.Delete);
        return !byRight.IsAllowed && isOwn && viewer.Can(MediaPermissions.Upload)
            ? AccessDecision.Allow(AccessRule.Ownership, MediaPermissions.Upload)
            : byRight;
    }
}
