using System.Collections.Frozen;
using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.Content.Slugs;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Lavamedia.Content.Scheduling;

/// <summary>
/// Does what is scheduled, once: the act, its result and the end of the job are one transaction. What the newsroom has to decide anew is
/// a failure that the schedule tells of; what the machine cannot do just now is tried again.
/// </summary>
internal sealed partial class RunContentScheduleHandler(
    LavamediaDbContext database,
    Viewer viewer,
    ContentTransaction transaction,
    LockContentItem take,
    ChooseScheduledVersions choose,
    CheckTransition check,
    EndSchedules end,
    IOutbox outbox,
    FindFreeSlug slugs,
    ReleaseContentItem release,
    WithdrawContentItem withdraw,
    ILogger<RunContentScheduleHandler> logger
) : IJobHandler<RunContentSchedule>
{
    /// <summary>Readers and newsrooms wait for it: tried again quickly, and for a day.</summary>
    public static JobPolicy Policy { get; } =
        new(1500, TimeSpan.FromSeconds(30), TimeSpan.FromMilliseconds(250), TimeSpan.FromMinutes(1));

    private static readonly TimeSpan Late = TimeSpan.FromMinutes(1);

    public async Task RunAsync(RunContentSchedule job, JobExecution execution, CancellationToken cancellationToken)
    {
        var known = await database
            .Set<ContentSchedule>()
            .IgnoreQueryFilters()
            .AsNoTracking()
            .SingleOrDefaultAsync(schedule => schedule.Id == job.ScheduleId, cancellationToken);
        if (known is not { Status: ScheduleStatus.Pending })
        {
            return;
        }

        if (known.CreatedById is { } creator)
        {
            // Whoever set the time did it; his rights were asked for then, and none is used now.
            viewer.SignIn(creator, FrozenSet<string>.Empty);
        }

        var taken = (Locale: string.Empty, Slug: string.Empty);
        var result = await transaction.RunAsync(
            async now =>
            {
                var done = await DoAsync(known, now, value => taken = value, cancellationToken);
                if (done.Errors is null)
                {
                    await execution.CompleteWithinAsync(database, cancellationToken);
                }

                return done;
            },
            () => slugs.RefuseForItemAsync(known.ContentId, taken.Locale, taken.Slug, cancellationToken),
            cancellationToken
        );
        if (result.Errors is { } errors)
        {
            await FailAsync(known, errors[0], execution, cancellationToken);
        }
    }

    private async Task<MutationResult<ContentItem>> DoAsync(
        ContentSchedule known,
        DateTimeOffset now,
        Action<(string, string)> takes,
        CancellationToken cancellationToken
    )
    {
        var act = known.Act == ScheduledAct.Publish ? ContentAct.Publish : ContentAct.Unpublish;
        var (item, latest) = await take.TakeForClockAsync(known.ContentId, now, cancellationToken);
        // Read again behind the lock of the item: whoever changes a schedule holds it.
        var schedule = await PendingAsync(known.Id, cancellationToken);
        if (schedule is null || schedule.RunAt > now)
        {
            return item;
        }

        var version =
            act == ContentAct.Publish
                ? (await choose.ExecuteAsync([(item, schedule.VersionId)], cancellationToken)).GetValueOrDefault(
                    item.Id
                )
                : latest;
        if (version is null)
        {
            return MutationResult<ContentItem>.Failure(new NotApprovedError());
        }

        var position = ContentPosition.Of(item) with { State = version.WorkflowState };
        if (ContentWorkflow.Find(act, position) is not { } line)
        {
            return MutationResult<ContentItem>.Failure(new InvalidTransitionError(position.InOneWord, act));
        }

        var errors = await check.CheckAsync(line.Checks, item, version, cancellationToken);
        if (errors.Count > 0)
        {
            return MutationResult<ContentItem>.Failure([.. errors]);
        }

        takes((item.Locale, version.Slug));
        if (
            act == ContentAct.Publish
            && await slugs.RefuseForItemAsync(item.Id, item.Locale, version.Slug, cancellationToken) is { } taken
        )
        {
            return MutationResult<ContentItem>.Failure(taken);
        }

        schedule.Status = ScheduleStatus.Done;
        schedule.FinishedAt = now;
        if (now - schedule.RunAt > Late)
        {
            LogLate(schedule.Id, schedule.RunAt, now - schedule.RunAt);
        }

        if (act == ContentAct.Publish)
        {
            await release.ReleaseAsync(
                [new VersionToRelease(item, version, ContentAct.Publish, line, FirstPublishedAt: now, Note: null)],
                now,
                cancellationToken
            );
        }
        else
        {
            await withdraw.WithdrawAsync(
                [new ItemToWithdraw(item, latest, act, line, Note: null)],
                now,
                cancellationToken
            );
        }

        return item;
    }

    private Task<ContentSchedule?> PendingAsync(Guid id, CancellationToken cancellationToken) =>
        database
            .Set<ContentSchedule>()
            .IgnoreQueryFilters()
            .AsTracking()
            .SingleOrDefaultAsync(
                schedule => schedule.Id == id && schedule.Status == ScheduleStatus.Pending,
                cancellationToken
            );

    private Task<MutationResult<Guid>> FailAsync(
        ContentSchedule known,
        IGraphQLError error,
        JobExecution execution,
        CancellationToken cancellationToken
    )
    {
        LogFailed(known.Id, error.Code);
        return transaction.RunAsync(
            async now =>
            {
                var (item, _) = await take.TakeForClockAsync(known.ContentId, now, cancellationToken);
                if (await PendingAsync(known.Id, cancellationToken) is { } schedule)
                {
                    if (schedule.Act == ScheduledAct.Publish)
                    {
                        await end.TakeOffAsync([item], except: [], cancellationToken);
                    }

                    schedule.Status = ScheduleStatus.Failed;
                    schedule.FinishedAt = now;
                    schedule.FailureCode = error.Code;
                    schedule.Failure = error.Message;
                    outbox.Add(new ContentItemMoved(item.Id));
                }

                await database.SaveChangesAsync(cancellationToken);
                await execution.CompleteWithinAsync(database, cancellationToken);
                return (MutationResult<Guid>)known.Id;
            },
            onSlugTaken: () => throw new DbUpdateException("A failure changes no slug."),
            cancellationToken
        );
    }

    [LoggerMessage(1, LogLevel.Warning, "Schedule {Schedule} was to run at {RunAt} and ran {Delay} late")]
    private partial void LogLate(Guid schedule, DateTimeOffset runAt, TimeSpan delay);

    [LoggerMessage(2, LogLevel.Warning, "Schedule {Schedule} could not be done: {Code}")]
    private partial void LogFailed(Guid schedule, string code);
}
