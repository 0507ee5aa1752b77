using Lavamedia.Content.Corrections;
using Lavamedia.Content.Items;
using Lavamedia.Content.Scheduling;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Workflow;

/// <summary>Does any act of the table as somebody, and brings items to any position.</summary>
internal static class NewsroomActs
{
    /// <summary>What the clock on the wall in Paris shows in so many hours.</summary>
    public static DateTime InParis(double hours) =>
        WallClock.Show(DateTimeOffset.UtcNow.AddHours(hours), WallClock.DefaultTimeZone);

    public static Task<MutationResult<ContentItem>> DoAsync(IServiceProvider viewer, ContentAct act, ContentItem item)
    {
        var (id, version) = (item.Id, item.LatestVersionNumber);
        var cancellation = CancellationToken.None;
        return act switch
        {
            ContentAct.Update => viewer
                .GetRequiredService<UpdateContentItem>()
                .ExecuteAsync(new UpdateContentItemInput { Id = id, ExpectedVersion = version }, cancellation),
            ContentAct.Submit => viewer
                .GetRequiredService<SubmitContentItem>()
                .ExecuteAsync(id, version, "À relire", cancellation),
            ContentAct.WithdrawSubmission => viewer
                .GetRequiredService<WithdrawSubmission>()
                .ExecuteAsync(id, version, cancellation),
            ContentAct.RequestChanges => viewer
                .GetRequiredService<RequestChanges>()
                .ExecuteAsync(id, version, "Plus court", cancellation),
            ContentAct.Approve => viewer
                .GetRequiredService<ApproveContentItem>()
                .ExecuteAsync(id, version, null, cancellation),
            ContentAct.Schedule or ContentAct.ScheduleUnpublish => viewer
                .GetRequiredService<ScheduleContentItem>()
                .ExecuteAsync(
                    id,
                    version,
                    act == ContentAct.Schedule ? ScheduledAct.Publish : ScheduledAct.Unpublish,
                    InParis(48),
                    WallClock.DefaultTimeZone,
                    ScheduledVersion.ThisVersion,
                    cancellation
                ),
            ContentAct.CancelSchedule => viewer
                .GetRequiredService<CancelSchedule>()
                .ExecuteAsync(id, version, cancellation),
            ContentAct.Embargo => viewer
                .GetRequiredService<EmbargoContentItem>()
                .ExecuteAsync(id, version, InParis(24), WallClock.DefaultTimeZone, null, cancellation),
            ContentAct.LiftEmbargo => viewer.GetRequiredService<LiftEmbargo>().ExecuteAsync(id, version, cancellation),
            ContentAct.Publish => viewer
                .GetRequiredService<PublishContentItem>()
                .ExecuteAsync(id, version, null, cancellation),
            ContentAct.Correct => viewer
                .GetRequiredService<CorrectContentItem>()
                .ExecuteAsync(id, version, "Le nom était faux.", cancellation),
            ContentAct.Unpublish => viewer
                .GetRequiredService<UnpublishContentItem>()
                .ExecuteAsync(id, version, cancellation),
            ContentAct.Kill => viewer
                .GetRequiredService<KillContentItem>()
                .ExecuteAsync(id, version, null, cancellation),
            ContentAct.Archive => viewer
                .GetRequiredService<ArchiveContentItem>()
                .ExecuteAsync(id, version, cancellation),
            ContentAct.Restore => viewer
                .GetRequiredService<RestoreContentItem>()
                .ExecuteAsync(id, version, cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, "A new act needs its line here."),
        };
    }

    /// <summary>The acts that lead to a position from a new item.</summary>
    public static IReadOnlyList<ContentAct> WayTo(ContentStatus status, WorkflowState state)
    {
        IEnumerable<ContentAct> readers = status switch
        {
            ContentStatus.Draft or ContentStatus.Archived => [],
            ContentStatus.Published or ContentStatus.Unpublished or ContentStatus.Killed => [ContentAct.Publish],
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A new status needs its way here."),
        };
        IEnumerable<ContentAct> version = state switch
        {
            WorkflowState.Draft => [],
            WorkflowState.InReview => [ContentAct.Submit],
            WorkflowState.ChangesRequested => [ContentAct.Submit, ContentAct.RequestChanges],
            WorkflowState.Approved => [ContentAct.Submit, ContentAct.Approve],
            WorkflowState.Scheduled => [ContentAct.Submit, ContentAct.Approve, ContentAct.Schedule],
            WorkflowState.Embargoed => [ContentAct.Submit, ContentAct.Approve, ContentAct.Embargo],
            WorkflowState.Published => [ContentAct.Publish],
            WorkflowState.Corrected => [ContentAct.Publish, ContentAct.Correct],
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A new state needs its way here."),
        };
        IEnumerable<ContentAct> end = status switch
        {
            ContentStatus.Unpublished => [ContentAct.Unpublish],
            ContentStatus.Killed => [ContentAct.Kill],
            ContentStatus.Archived => [ContentAct.Archive],
            _ => [],
        };
        var isReleased = ContentWorkflow.IsReleased(state);
        return
        [
            .. isReleased ? [] : readers,
            .. readers.Any() && !isReleased ? [ContentAct.Update] : Array.Empty<ContentAct>(),
            .. version,
            .. end,
        ];
    }
}
