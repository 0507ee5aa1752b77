using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow.Activities;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Workflow;

/// <summary>What somebody wrote alone and nobody else has read: what four eyes are asked for.</summary>
internal static class OwnWork
{
    /// <summary>
    /// Those of the versions that a person alone has written since readers saw the item last, and that nobody else approved.
    /// </summary>
    public static IQueryable<ContentVersion> Of(
        Guid userId,
        IQueryable<ContentVersion> versions,
        LavamediaDbContext database
    )
    {
        var all = database.Set<ContentVersion>();
        return versions
            .IgnoreQueryFilters()
            .Where(version =>
                version.CreatedById == userId
                && !all.Any(earlier =>
                    earlier.ContentId == version.ContentId
                    && earlier.VersionNumber < version.VersionNumber
                    && earlier.CreatedById != userId
                    // What readers saw before is not asked about again.
                    && !all.Any(released =>
                        released.ContentId == version.ContentId
                        && released.VersionNumber >= earlier.VersionNumber
                        && released.VersionNumber < version.VersionNumber
                        && (
                            released.WorkflowState == WorkflowState.Published
                            || released.WorkflowState == WorkflowState.Corrected
                        )
                    )
                )
            )
            .Where(version =>
                !database
                    .Set<ContentActivity>()
                    .Any(activity =>
                        activity.ContentId == version.ContentId
                        && activity.Act == ContentAct.Approve
                        && activity.VersionNumber == version.VersionNumber
                        && activity.ActorId != userId
                    )
            );
    }
}
