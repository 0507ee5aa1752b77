using Lavamedia.Content.Items;
using Lavamedia.Content.Releases;
using Lavamedia.Content.Scheduling;
using Lavamedia.Content.Tests.Workflow;
using Lavamedia.Content.Workflow;
using Lavamedia.Content.Workflow.Activities;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity;
using Lavamedia.Media;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Platform.Jobs;
using Lavamedia.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Lavamedia.Content.Tests.Releases;

/// <summary>What goes out together, with two processes at work on one database; the tests turn the clock.</summary>
public sealed class ReleaseTests(ContentFixture newsroom) : IClassFixture<ContentFixture>, IAsyncLifetime
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
    public async Task All_of_a_release_goes_out_and_away_together_and_is_told_item_by_item()
    {
        var coming = await newsroom.CreateAsync("Sort ensemble");
        var going = await PublishedAsync("Se retire ensemble");
        var release = await ReleaseAsync("Ensemble", ScheduledVersion.ThisVersion, coming);
        release = await AddAsync(release, ScheduledAct.Unpublish, ScheduledVersion.ThisVersion, going);

        release = ContentFixture.Succeeded(await PublishAsync(release));

        (release.Status, release.FinishedAt.HasValue).ShouldBe((ReleaseStatus.Published, true));
        (await StoredAsync(coming)).Status.ShouldBe(ContentStatus.Published);
        (await StoredAsync(going)).Status.ShouldBe(ContentStatus.Unpublished);
        (await ActsAsync(coming)).ShouldBe([ContentAct.Publish]);
        (await ActsAsync(going)).ShouldBe([ContentAct.Publish, ContentAct.Unpublish]);
        (await PublishAsync(release)).Errors!.Single().ShouldBeOfType<ReleaseClosedError>();
    }

    [Fact]
    public async Task Nothing_goes_out_while_something_stands_against_one_item_and_each_says_what()
    {
        var ready = await newsroom.CreateAsync("Prêt");
        var empty = await newsroom.CreateAsync("Vide", input => input.Body = null);
        var embargoed = await newsroom.CreateAsync("Sous embargo");
        await DoAsync(embargoed, ContentAct.Embargo);
        var older = await PublishedAsync("Plus récent en ligne");
        var release = await ReleaseAsync("Bloquée", ScheduledVersion.ThisVersion, ready, empty, embargoed, older);
        await PublishAsync(await UpdateAsync(older, "Plus récent encore"));

        (await PublishAsync(release)).Errors!.Single().ShouldBe(new ReleaseBlockedError(3));

        (await ObstaclesAsync(release)).ShouldBeEquivalentTo(
            new Dictionary<Guid, string>
            {
                [empty.Id] = "VALIDATION",
                [embargoed.Id] = "EMBARGO",
                [older.Id] = "OLDER_VERSION",
            }
        );
        (await StoredAsync(ready)).Status.ShouldBe(ContentStatus.Draft);
    }

    [Fact]
    public async Task A_failure_in_the_middle_leaves_everything_as_it_was()
    {
        var first = await newsroom.CreateAsync("Avant l’échec");
        var poisoned = await newsroom.CreateAsync(ListeningModule.Poison);
        var release = await ReleaseAsync("Empoisonnée", ScheduledVersion.ThisVersion, first, poisoned);

        await Should.ThrowAsync<InvalidOperationException>(() => PublishAsync(release));

        (await StoredAsync(first)).Status.ShouldBe(ContentStatus.Draft);
        (await StoredAsync(release)).Status.ShouldBe(ReleaseStatus.Open);
        (await ActsAsync(first)).ShouldBeEmpty();
    }

    [Fact]
    public async Task R5_a_release_that_is_due_goes_out_once_by_two_processes_although_the_first_attempt_fails_halfway()
    {
        var items = new[]
        {
            await newsroom.CreateAsync($"{ListeningModule.Stumble}, à plusieurs"),
            await newsroom.CreateAsync("Deuxième"),
            await newsroom.CreateAsync("Troisième"),
        };
        var release = await ScheduledAsync(await ReleaseAsync("À l’heure", ScheduledVersion.ThisVersion, items));

        await TurnClockToAsync(release);

        var done = await StoredAsync(release);
        done.Status.ShouldBe(ReleaseStatus.Published);
        foreach (var item in items)
        {
            var stored = await StoredAsync(item);
            (stored.Status, stored.UpdatedById).ShouldBe((ContentStatus.Published, newsroom.EditorId));
            (await ActsAsync(item)).ShouldBe([ContentAct.Publish]);
        }

        (
            await ExecuteAsync(database =>
                database
                    .Database.SqlQuery<int>(
                        $"SELECT count(*)::int AS \"Value\" FROM jobs WHERE kind = 'test.listen' AND payload->>'contentId' = {items[1].Id.ToString()}"
                    )
                    .SingleAsync()
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task What_stands_against_it_when_its_time_has_come_is_told_and_readers_see_what_they_saw()
    {
        var ready = await newsroom.CreateAsync("Approuvé");
        await DoAsync(ready, ContentAct.Submit, ContentAct.Approve);
        var unread = await newsroom.CreateAsync("Jamais approuvé");
        var release = await ScheduledAsync(
            await ReleaseAsync("Pas prête", ScheduledVersion.LatestApproved, ready, unread)
        );

        await TurnClockToAsync(release);

        (await StoredAsync(release)).Status.ShouldBe(ReleaseStatus.Failed);
        (await FailuresAsync(release)).ShouldBeEquivalentTo(
            new Dictionary<Guid, string> { [unread.Id] = "NOT_APPROVED" }
        );
        (await StoredAsync(ready)).Status.ShouldBe(ContentStatus.Draft);

        // Once that is settled it goes out after all.
        await DoAsync(unread, ContentAct.Submit, ContentAct.Approve);
        ContentFixture.Succeeded(await PublishAsync(await StoredAsync(release)));
        (await FailuresAsync(release)).ShouldBeEmpty();
        (await StoredAsync(unread)).Status.ShouldBe(ContentStatus.Published);
    }

    [Fact]
    public async Task What_is_overdue_and_lost_its_job_is_found_and_told_to_be_late()
    {
        var item = await newsroom.CreateAsync("En retard, à plusieurs");
        var release = await ScheduledAsync(await ReleaseAsync("En retard", ScheduledVersion.ThisVersion, item));
        await ExecuteAsync(async database =>
        {
            await database.Database.ExecuteSqlAsync(
                $"DELETE FROM jobs WHERE unique_key LIKE {release.Id.ToString("N") + "/%"}"
            );
            return await database.Database.ExecuteSqlAsync(
                $"UPDATE content_releases SET run_at = now() - interval '2 hours' WHERE id = {release.Id}"
            );
        });

        await using var scope = newsroom.Host.Scope();
        await scope.ServiceProvider.GetRequiredService<IJobQueue>().AddAsync(new SweepContentSchedules());
        await UntilRunAsync(release);

        ContentReleaseType.GetLateBySeconds(await StoredAsync(release))!.Value.ShouldBeGreaterThan(7000);
    }

    [Fact]
    public async Task A_release_that_is_taken_off_its_time_stays_and_one_that_changed_is_not_published_unseen()
    {
        var item = await newsroom.CreateAsync("Annulée, à plusieurs");
        var release = await ScheduledAsync(await ReleaseAsync("Annulée", ScheduledVersion.ThisVersion, item));
        var seen = release.Version;
        release = ContentFixture.Succeeded(
            await InReleasesAsync<ScheduleContentRelease, ContentRelease>(command =>
                command.CancelAsync(release.Id, release.Version, CancellationToken.None)
            )
        );

        (release.Status, release.RunAt).ShouldBe((ReleaseStatus.Open, null));
        (
            await InReleasesAsync<PublishContentRelease, ContentRelease>(command =>
                command.ExecuteAsync(release.Id, seen, CancellationToken.None)
            )
        )
            .Errors!.Single()
            .ShouldBe(new ReleaseConflictError(seen, release.Version));
    }

    [Fact]
    public async Task Who_may_not_publish_an_item_puts_it_into_no_release_and_sees_none_of_those_of_others()
    {
        var item = await newsroom.CreateAsync("À l’éditrice");
        var release = await ReleaseAsync("De l’éditrice", ScheduledVersion.ThisVersion);
        await using var author = newsroom.Author(newsroom.AuthorId);

        (
            await author
                .ServiceProvider.GetRequiredService<KeepContentReleaseItems>()
                .AddAsync(new AddContentReleaseItemsInput(release.Id, [item.Id]), CancellationToken.None)
        )
            .Errors!.Single()
            .ShouldBeOfType<ForbiddenError>();
        (
            await newsroom.ReadAsync(
                newsroom.Reader(),
                Stage.Draft,
                database => database.Set<ContentRelease>().CountAsync()
            )
        ).ShouldBe(0);
    }

    private async Task<ContentRelease> ReleaseAsync(string name, ScheduledVersion version, params ContentItem[] items)
    {
        var release = ContentFixture.Succeeded(
            await InReleasesAsync<KeepContentReleases, ContentRelease>(releases =>
                releases.CreateAsync(name, null, CancellationToken.None)
            )
        );
        return items.Length == 0 ? release : await AddAsync(release, ScheduledAct.Publish, version, items);
    }

    private async Task<ContentRelease> AddAsync(
        ContentRelease release,
        ScheduledAct act,
        ScheduledVersion version,
        params ContentItem[] items
    ) =>
        ContentFixture.Succeeded(
            await InReleasesAsync<KeepContentReleaseItems, ContentRelease>(command =>
                command.AddAsync(
                    new AddContentReleaseItemsInput(release.Id, [.. items.Select(item => item.Id)])
                    {
                        Act = act,
                        VersionChoice = version,
                    },
                    CancellationToken.None
                )
            )
        );

    private async Task<ContentRelease> ScheduledAsync(ContentRelease release) =>
        ContentFixture.Succeeded(
            await InReleasesAsync<ScheduleContentRelease, ContentRelease>(command =>
                command.SetAsync(
                    release.Id,
                    release.Version,
                    NewsroomActs.InParis(48),
                    WallClock.DefaultTimeZone,
                    CancellationToken.None
                )
            )
        );

    private Task<MutationResult<ContentRelease>> PublishAsync(ContentRelease release) =>
        InReleasesAsync<PublishContentRelease, ContentRelease>(command =>
            command.ExecuteAsync(release.Id, release.Version, CancellationToken.None)
        );

    private Task<ContentItem> PublishAsync(ContentItem item) =>
        newsroom.PublishAsync(item.Id, item.LatestVersionNumber);

    private async Task<ContentItem> PublishedAsync(string title) =>
        await PublishAsync(await newsroom.CreateAsync(title));

    private async Task<ContentItem> UpdateAsync(ContentItem item, string title) =>
        ContentFixture.Succeeded(
            await newsroom.UpdateAsync(
                new UpdateContentItemInput
                {
                    Id = item.Id,
                    ExpectedVersion = item.LatestVersionNumber,
                    Title = title,
                }
            )
        );

    private async Task DoAsync(ContentItem item, params ContentAct[] acts)
    {
        await using var editor = newsroom.Editor();
        foreach (var act in acts)
        {
            item = ContentFixture.Succeeded(await NewsroomActs.DoAsync(editor.ServiceProvider, act, item));
        }
    }

    private async Task<Dictionary<Guid, string>> ObstaclesAsync(ContentRelease release)
    {
        await using var editor = newsroom.Editor();
        var obstacles = await editor
            .ServiceProvider.GetRequiredService<CheckContentRelease>()
            .ExecuteAsync(release.Id, CancellationToken.None);
        return obstacles!.ToDictionary(obstacle => obstacle.ContentId, obstacle => obstacle.Errors[0].Code);
    }

    private Task<Dictionary<Guid, string>> FailuresAsync(ContentRelease release) =>
        ExecuteAsync(async database =>
        {
            var items = await database
                .Set<ContentReleaseItem>()
                .IgnoreQueryFilters()
                .AsNoTracking()
                .Where(item => item.ReleaseId == release.Id)
                .ToListAsync();
            return items
                .Where(item => item.FailureCodes.Length > 0)
                .ToDictionary(item => item.ContentId, item => item.FailureCodes[0]);
        });

    /// <summary>Lets the time of a release come now, and waits until it was dealt with.</summary>
    private async Task TurnClockToAsync(ContentRelease release)
    {
        await ExecuteAsync(async database =>
        {
            await database.Database.ExecuteSqlAsync(
                $"UPDATE content_releases SET run_at = now() WHERE id = {release.Id}"
            );
            return await database.Database.ExecuteSqlAsync(
                $"UPDATE jobs SET run_at = now() WHERE unique_key LIKE {release.Id.ToString("N") + "/%"} AND status = 'WAITING'"
            );
        });
        await ExecuteAsync(database => database.Database.ExecuteSqlAsync($"NOTIFY lavamedia_jobs"));
        await UntilRunAsync(release);
    }

    private Task UntilRunAsync(ContentRelease release) =>
        Wait.UntilAsync(async () => (await StoredAsync(release)).Status != ReleaseStatus.Scheduled);

    private Task<ContentRelease> StoredAsync(ContentRelease release) =>
        ExecuteAsync(database =>
            database
                .Set<ContentRelease>()
                .IgnoreQueryFilters()
                .AsNoTracking()
                .SingleAsync(other => other.Id == release.Id)
        );

    private Task<ContentItem> StoredAsync(ContentItem item) =>
        ExecuteAsync(database =>
            database.Set<ContentItem>().IgnoreQueryFilters().AsNoTracking().SingleAsync(other => other.Id == item.Id)
        );

    private Task<List<ContentAct>> ActsAsync(ContentItem item) =>
        ExecuteAsync(database =>
            database
                .Set<ContentActivity>()
                .IgnoreQueryFilters()
                .Where(activity => activity.ContentId == item.Id)
                .OrderBy(activity => activity.OccurredAt)
                .Select(activity => activity.Act)
                .ToListAsync()
        );

    private async Task<MutationResult<T>> InReleasesAsync<TCommand, T>(Func<TCommand, Task<MutationResult<T>>> act)
        where TCommand : notnull
    {
        await using var editor = newsroom.Editor();
        return await act(editor.ServiceProvider.GetRequiredService<TCommand>());
    }

    private async Task<T> ExecuteAsync<T>(Func<LavamediaDbContext, Task<T>> act)
    {
        await using var scope = newsroom.Editor();
        return await act(scope.ServiceProvider.GetRequiredService<LavamediaDbContext>());
    }
}
