using Lavamedia.Content.Items;
using Lavamedia.Content.Scheduling;
using Lavamedia.Content.Tests.Workflow;
using Lavamedia.Content.Workflow;
using Lavamedia.Content.Workflow.Activities;
using Lavamedia.Identity;
using Lavamedia.Media;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Lavamedia.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Lavamedia.Content.Tests.Scheduling;

/// <summary>What is done by the clock, with two processes at work on one database; the tests turn the clock.</summary>
public sealed class SchedulingTests(ContentFixture newsroom) : IClassFixture<ContentFixture>, IAsyncLifetime
{
    private readonly List<ServiceProvider> processes = [];

    public async Task InitializeAsync()
    {
        for (var number = 0; number < 2; number++)
        {
            var process = newsroom.Host.Compose(
                [new IdentityModule(), new MediaModule(), new ContentModule(), new ListeningModule()],
                services => services.AddJobWorker(options => options.Name = Guid.NewGuid().ToString())
            );
            processes.Add(process);
            foreach (var service in process.GetServices<IHostedService>())
            {
                await service.StartAsync(CancellationToken.None);
            }
        }
    }

    public async Task DisposeAsync()
    {
        foreach (var process in processes)
        {
            foreach (var service in process.GetServices<IHostedService>())
            {
                await service.StopAsync(CancellationToken.None);
            }

            await process.DisposeAsync();
        }
    }

    [Fact]
    public async Task R5_what_is_scheduled_is_published_once_by_two_processes_although_the_first_attempt_fails_halfway()
    {
        var item = await ScheduledAsync(ListeningModule.Stumble);

        await TurnClockToAsync(item);

        (await ScheduleOfAsync(item)).Status.ShouldBe(ScheduleStatus.Done);
        var published = await StoredAsync(item);
        (published.Status, published.LatestWorkflowState, published.UpdatedById).ShouldBe(
            (ContentStatus.Published, WorkflowState.Published, newsroom.EditorId)
        );
        (
            await CountAsync<ContentActivity>(activity =>
                activity.ContentId == item.Id && activity.Act == ContentAct.Publish
            )
        ).ShouldBe(1);
        (
            await ExecuteAsync(database =>
                database
                    .Database.SqlQuery<int>(
                        $"SELECT count(*)::int AS \"Value\" FROM jobs WHERE kind = 'test.listen' AND payload->>'contentId' = {item.Id.ToString()}"
                    )
                    .SingleAsync()
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task The_settled_version_goes_out_whatever_is_written_after_it_and_an_open_editor_meets_no_conflict()
    {
        var item = await ScheduledAsync("Fixée");
        await UpdateAsync(item, 1, "Brouillon d’après");

        await TurnClockToAsync(item);

        var published = await StoredAsync(item);
        (published.Title, published.Version, published.LatestVersionNumber, published.LatestWorkflowState).ShouldBe(
            ("Fixée", 1, 2, WorkflowState.Draft)
        );
        // Whoever had version 2 open saves as if nothing had happened.
        (await UpdateAsync(item, 2, "Suite")).LatestVersionNumber.ShouldBe(3);
    }

    [Fact]
    public async Task The_latest_that_is_approved_goes_out_and_not_what_is_still_being_written()
    {
        var item = await newsroom.CreateAsync("Première");
        await ScheduleAsync(item, ScheduledVersion.LatestApproved);
        await UpdateAsync(item, 1, "Approuvée");
        await DoAsync(await StoredAsync(item), ContentAct.Submit, ContentAct.Approve);
        await UpdateAsync(item, 2, "En chantier");

        await TurnClockToAsync(item);

        var published = await StoredAsync(item);
        (published.Status, published.Title, published.Version).ShouldBe((ContentStatus.Published, "Approuvée", 2));
    }

    [Fact]
    public async Task Where_nothing_is_approved_the_schedule_says_so_and_readers_see_what_they_saw()
    {
        var item = await newsroom.CreateAsync("Jamais relu");
        await ScheduleAsync(item, ScheduledVersion.LatestApproved);

        await TurnClockToAsync(item);

        var schedule = await ScheduleOfAsync(item);
        (schedule.Status, schedule.FailureCode).ShouldBe((ScheduleStatus.Failed, "NOT_APPROVED"));
        (await StoredAsync(item)).Status.ShouldBe(ContentStatus.Draft);
    }

    [Fact]
    public async Task What_is_cancelled_or_published_by_hand_does_not_go_out_again()
    {
        var cancelled = await ScheduledAsync("Annulée");
        var byHand = await ScheduledAsync("À la main");
        await DoAsync(cancelled, ContentAct.CancelSchedule);
        await DoAsync(byHand, ContentAct.Publish);

        (await ScheduleOfAsync(cancelled)).Status.ShouldBe(ScheduleStatus.Cancelled);
        (await ScheduleOfAsync(byHand)).Status.ShouldBe(ScheduleStatus.Superseded);
        (await StoredAsync(cancelled)).LatestWorkflowState.ShouldBe(WorkflowState.Approved);
    }

    [Fact]
    public async Task A_schedule_that_is_moved_runs_at_its_new_time_and_not_at_the_old_one()
    {
        var item = await ScheduledAsync("Déplacée");
        var schedule = await ScheduleOfAsync(item);
        await using var editor = newsroom.Editor();
        var moved = await editor
            .ServiceProvider.GetRequiredService<UpdateContentSchedule>()
            .MoveAsync(schedule.Id, NewsroomActs.InParis(100), WallClock.DefaultTimeZone, CancellationToken.None);
        moved.Errors.ShouldBeNull();

        await ExecuteAsync(database =>
            database.Database.ExecuteSqlAsync(
                $"UPDATE jobs SET run_at = now() WHERE unique_key LIKE {schedule.Id.ToString("N") + "/%"} AND run_at < now() + interval '90 hours'"
            )
        );
        await Wait.UntilAsync(() =>
            ExecuteAsync(database =>
                database
                    .Set<Job>()
                    .AllAsync(job =>
                        job.Kind != "content.run_schedule"
                        || job.RunAt > DateTimeOffset.UtcNow
                        || job.Status == JobStatus.Done
                    )
            )
        );
        (await ScheduleOfAsync(item)).Status.ShouldBe(ScheduleStatus.Pending);
        await TurnClockToAsync(item);
        (await StoredAsync(item)).Status.ShouldBe(ContentStatus.Published);
    }

    [Fact]
    public async Task What_is_overdue_and_lost_its_job_is_found_and_told_to_be_late()
    {
        var item = await ScheduledAsync("En retard");
        await ExecuteAsync(async database =>
        {
            await database.Database.ExecuteSqlAsync(
                $"DELETE FROM jobs WHERE unique_key LIKE {(await ScheduleOfAsync(item)).Id.ToString("N") + "/%"}"
            );
            return await database.Database.ExecuteSqlAsync(
                $"UPDATE content_schedules SET run_at = now() - interval '2 hours' WHERE content_id = {item.Id}"
            );
        });

        await using var scope = newsroom.Host.Scope();
        await scope.ServiceProvider.GetRequiredService<IJobQueue>().AddAsync(new SweepContentSchedules());
        await UntilRunAsync(item);

        var schedule = await ScheduleOfAsync(item);
        schedule.Status.ShouldBe(ScheduleStatus.Done);
        ContentScheduleType.GetLateBySeconds(schedule)!.Value.ShouldBeGreaterThan(7000);
    }

    [Fact]
    public async Task An_item_is_unpublished_by_the_clock_while_its_newer_version_waits_on()
    {
        var item = await newsroom.CreateAsync("De passage");
        item = await newsroom.PublishAsync(item.Id, 1);
        await DoAsync(item, ContentAct.ScheduleUnpublish);
        await UpdateAsync(item, 1, "Retour");
        await DoAsync(await StoredAsync(item), ContentAct.Submit);

        await TurnClockToAsync(item);

        var away = await StoredAsync(item);
        (away.Status, away.LatestWorkflowState).ShouldBe((ContentStatus.Unpublished, WorkflowState.InReview));
    }

    [Fact]
    public async Task Under_embargo_one_writes_reviews_and_schedules_and_nothing_goes_out_before_its_end()
    {
        var item = await newsroom.CreateAsync("Sous embargo");
        await DoAsync(item, ContentAct.Embargo);
        await UpdateAsync(item, 1, "Sous embargo, réécrit");
        item = await DoAsync(await StoredAsync(item), ContentAct.Submit, ContentAct.Approve);
        item.LatestWorkflowState.ShouldBe(WorkflowState.Embargoed);

        await using var editor = newsroom.Editor();
        var commands = editor.ServiceProvider;
        (await NewsroomActs.DoAsync(commands, ContentAct.Publish, item))
            .Errors!.Single()
            .ShouldBe(new InvalidTransitionError(ContentState.Embargoed, ContentAct.Publish));
        (
            await commands
                .GetRequiredService<ScheduleContentItem>()
                .ExecuteAsync(
                    item.Id,
                    2,
                    ScheduledAct.Publish,
                    NewsroomActs.InParis(1),
                    WallClock.DefaultTimeZone,
                    ScheduledVersion.ThisVersion,
                    CancellationToken.None
                )
        )
            .Errors!.Single()
            .ShouldBeOfType<EmbargoError>();
        (await DoAsync(item, ContentAct.Schedule)).LatestWorkflowState.ShouldBe(WorkflowState.Scheduled);
        (await DoAsync(item, ContentAct.CancelSchedule)).LatestWorkflowState.ShouldBe(WorkflowState.Embargoed);

        await ExecuteAsync(database =>
            database.Database.ExecuteSqlAsync(
                $"UPDATE content_items SET embargoed_until = now() - interval '1 second' WHERE id = {item.Id}"
            )
        );
        item = await DoAsync(item, ContentAct.Publish);
        (item.Status, item.EmbargoedUntil).ShouldBe((ContentStatus.Published, null));
        // A rewrite after the embargo has lapsed is a draft like any other.
        (await UpdateAsync(item, 2, "Réécrit après")).LatestWorkflowState.ShouldBe(WorkflowState.Draft);
    }

    private async Task<ContentItem> ScheduledAsync(string title) =>
        await DoAsync(await newsroom.CreateAsync(title), ContentAct.Submit, ContentAct.Approve, ContentAct.Schedule);

    private async Task ScheduleAsync(ContentItem item, ScheduledVersion version)
    {
        await using var editor = newsroom.Editor();
        ContentFixture.Succeeded(
            await editor
                .ServiceProvider.GetRequiredService<ScheduleContentItem>()
                .ExecuteAsync(
                    item.Id,
                    item.LatestVersionNumber,
                    ScheduledAct.Publish,
                    NewsroomActs.InParis(48),
                    WallClock.DefaultTimeZone,
                    version,
                    CancellationToken.None
                )
        );
    }

    private async Task<ContentItem> DoAsync(ContentItem item, params ContentAct[] acts)
    {
        await using var editor = newsroom.Editor();
        foreach (var act in acts)
        {
            item = ContentFixture.Succeeded(await NewsroomActs.DoAsync(editor.ServiceProvider, act, item));
        }

        return item;
    }

    private async Task<ContentItem> UpdateAsync(ContentItem item, int expectedVersion, string title) =>
        ContentFixture.Succeeded(
            await newsroom.UpdateAsync(
                new UpdateContentItemInput
                {
                    Id = item.Id,
                    ExpectedVersion = expectedVersion,
                    Title = title,
                }
            )
        );

    /// <summary>Lets the time of what is to come of an item come now, and waits until it was dealt with.</summary>
    private async Task TurnClockToAsync(ContentItem item)
    {
        var schedule = await ScheduleOfAsync(item);
        await ExecuteAsync(async database =>
        {
            await database.Database.ExecuteSqlAsync(
                $"UPDATE content_schedules SET run_at = now() WHERE id = {schedule.Id}"
            );
            return await database.Database.ExecuteSqlAsync(
                $"UPDATE jobs SET run_at = now() WHERE unique_key LIKE {schedule.Id.ToString("N") + "/%"} AND status = 'WAITING'"
            );
        });
        await ExecuteAsync(database => database.Database.ExecuteSqlAsync($"NOTIFY lavamedia_jobs"));
        await UntilRunAsync(item);
    }

    private Task UntilRunAsync(ContentItem item) =>
        Wait.UntilAsync(async () => (await ScheduleOfAsync(item)).Status != ScheduleStatus.Pending);

    private Task<ContentSchedule> ScheduleOfAsync(ContentItem item) =>
        ExecuteAsync(database =>
            database
                .Set<ContentSchedule>()
                .IgnoreQueryFilters()
                .AsNoTracking()
                .Where(schedule => schedule.ContentId == item.Id)
                .OrderByDescending(schedule => schedule.Id)
                .FirstAsync()
        );

    private Task<ContentItem> StoredAsync(ContentItem item) =>
        ExecuteAsync(database =>
            database.Set<ContentItem>().IgnoreQueryFilters().AsNoTracking().SingleAsync(other => other.Id == item.Id)
        );

    private Task<int> CountAsync<T>(System.Linq.Expressions.Expression<Func<T, bool>> which)
        where T : class => ExecuteAsync(database => database.Set<T>().IgnoreQueryFilters().CountAsync(which));

    private async Task<T> ExecuteAsync<T>(Func<LavamediaDbContext, Task<T>> act)
    {
        await using var scope = newsroom.Editor();
        return await act(scope.ServiceProvider.GetRequiredService<LavamediaDbContext>());
    }
}
