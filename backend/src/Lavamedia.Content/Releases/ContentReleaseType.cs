using Lavamedia.Content.Access;
using Lavamedia.Content.Scheduling;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Releases;

/// <summary>What the schema shows of a release.</summary>
[ObjectType<ContentRelease>]
public static class ContentReleaseType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentRelease> type)
    {
        type.ImplementsNode();
        type.Field(release => release.Name).Filterable().Sortable();
        type.Field(release => release.Description);
        type.Field(release => release.Status).Filterable().Sortable();
        type.Field(release => release.Version)
            .Description("Counts the changes of the release and of what is in it. Pass it as `expectedVersion`.");
        type.Field(release => release.RunAt).Filterable().Sortable();
        type.Field(release => release.TimeZone);
        type.Field(release => release.FinishedAt).Filterable().Sortable();
        type.Field(release => release.CreatedAt).Filterable().Sortable();
        type.Field(release => release.CreatedBy);
        type.Field(release => release.ReleasedBy);
        type.Field(release => release.Items)
            .UsePaging()
            .DefaultOrder("AddedAt, Id")
            .Description("What goes out and away with it, as far as the viewer sees the drafts.");
    }

    /// <summary>What the clock in `timeZone` shows when it goes out; null while no time is set.</summary>
    [Cost(0)]
    [GraphQLType("LocalDateTime")]
    public static DateTime? GetLocalTime(
        [Parent(nameof(ContentRelease.RunAt), nameof(ContentRelease.TimeZone))] ContentRelease release
    ) => release is { RunAt: { } runAt, TimeZone: { } timeZone } ? WallClock.Show(runAt, timeZone) : null;

    /// <summary>By how many seconds it was late when it went out by the clock, such as after an outage.</summary>
    [Cost(0)]
    public static int? GetLateBySeconds(
        [Parent(nameof(ContentRelease.RunAt), nameof(ContentRelease.FinishedAt), nameof(ContentRelease.Status))]
            ContentRelease release
    ) =>
        release is { Status: ReleaseStatus.Published, RunAt: { } runAt, FinishedAt: { } finishedAt }
            ? (int)Math.Max(0, (finishedAt - runAt).TotalSeconds)
            : null;

    /// <summary>Whether the viewer may change it and let it go out, as far as its items allow it.</summary>
    [Cost(0)]
    public static bool GetViewerCanUpdate(
        [Parent(nameof(ContentRelease.Status))] ContentRelease release,
        IViewer viewer
    ) =>
        !release.IsClosed
        && (viewer.Can(ContentPermissions.Publish) || viewer.AreasOf(ContentPermissions.Publish).Count > 0);
}
