using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Jobs.Operations;
using Lavamedia.Platform.Jobs.Running;
using Lavamedia.Platform.Jobs.Schedules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Lavamedia.Platform.Tests.Jobs.JobsFixture;

namespace Lavamedia.Platform.Tests.Jobs;

public sealed class JobWorkerTests : IAsyncLifetime
{
    private const string AddedBySchedule = "SELECT count(*) FROM jobs WHERE unique_key = 'schedule:test.schedule'";

    private JobsFixture fixture = null!;

    [Fact]
    public async Task R5_two_workers_racing_run_each_job_once()
    {
        await fixture.StartWorkerAsync();
        await fixture.StartWorkerAsync();
        string[] names = [.. Enumerable.Range(0, 100).Select(number => $"job {number}")];
        await fixture.AddAsync([.. names.Select(name => new Work(name))]);
        await fixture.UntilAsync(() => Task.FromResult(fixture.Ran.Count >= names.Length));
        await Task.Delay(200);
        fixture.Ran.Order().ShouldBe(names.Order());
    }

    [Fact]
    public async Task What_somebody_waits_for_goes_before_what_was_made_in_bulk()
    {
        fixture.NewProcess();
        await using (var scope = fixture.Scope())
        {
            var jobs = scope.ServiceProvider.GetRequiredService<IJobQueue>();
            var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
            foreach (var number in Enumerable.Range(0, 20))
            {
                jobs.Add(new Work($"of an import {number}"), isBulk: true);
            }

            await database.SaveChangesAsync();
            jobs.Add(new Work("uploaded"));
            await database.SaveChangesAsync();
        }

        await fixture.StartWorkerAsync(policy: Fast with { Lane = JobLaneKind.Heavy });
        await fixture.UntilAsync(() => Task.FromResult(fixture.Ran.Count == 21));
        fixture.Ran.First().ShouldBe("uploaded");
    }

    [Fact]
    public async Task Jobs_wait_until_the_process_can_answer()
    {
        var startUp = new TaskCompletionSource();
        await fixture.StartWorkerAsync(startUp: new StartUp(startUp.Task));
        await fixture.AddAsync(new Work("early"));
        await Task.Delay(300);
        fixture.Ran.ShouldBeEmpty();
        (await fixture.StatusAsync()).ShouldBe("WAITING");

        startUp.SetResult();
        await fixture.UntilAsync(() => Task.FromResult(fixture.Ran.Count == 1));
    }

    [Fact]
    public async Task A_process_that_is_still_starting_stops_at_once()
    {
        var hosted = await fixture.StartWorkerAsync(startUp: new StartUp(new TaskCompletionSource().Task));

        await Task.WhenAll(hosted.Select(service => service.StopAsync(CancellationToken.None)))
            .WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_commit_wakes_the_worker_at_once()
    {
        // By itself it looks once in an hour.
        await fixture.StartWorkerAsync(poll: TimeSpan.FromHours(1));
        await fixture.AddAsync(new Work("first"));
        await fixture.UntilAsync(() => Task.FromResult(fixture.Ran.Count == 1));
        await fixture.AddAsync(new Work("urgent"));
        await fixture.UntilAsync(() => Task.FromResult(fixture.Ran.Count == 2));
    }

    [Fact]
    public async Task R5_a_job_that_fails_is_tried_again_and_then_is_a_dead_letter_that_can_be_replayed()
    {
        var isRepaired = false;
        await fixture.StartWorkerAsync(
            (job, _, _) =>
            {
                fixture.Ran.Enqueue(job.Name);
                return isRepaired ? Task.CompletedTask : throw new InvalidOperationException("the dependency is away");
            }
        );
        await fixture.AddAsync(new Work("stubborn"));
        await fixture.UntilAsync(async () => await fixture.StatusAsync() == "DEAD");
        fixture.Ran.Count.ShouldBe(3);
        (await fixture.ValueAsync("SELECT last_error FROM jobs WHERE kind = 'test.work'"))
            .ShouldNotBeNull()
            .ShouldContain("the dependency is away");

        isRepaired = true;
        await using var scope = fixture.Scope();
        var replayed = await scope.ServiceProvider.GetRequiredService<JobOperations>().ReplayAsync(null, default);
        replayed.ShouldBe(1);
        await fixture.UntilAsync(async () => await fixture.StatusAsync() == "DONE");
    }

    [Fact]
    public async Task R7_jobs_whose_receiver_is_away_wait_together_and_count_no_attempt_that_asked_nobody()
    {
        const int Jobs = 50;
        var isAway = true;
        await fixture.StartWorkerAsync(
            (job, _, _) =>
            {
                if (isAway)
                {
                    throw new ReceiverAwayException("the receiver is away", TimeSpan.FromMilliseconds(100));
                }

                fixture.Ran.Enqueue(job.Name);
                return Task.CompletedTask;
            }
        );
        await fixture.AddAsync([.. Enumerable.Range(0, Jobs).Select(number => new Work($"job {number}"))]);
        // More often than a job is tried, were each of them a failure.
        await fixture.UntilAsync(() => Task.FromResult(fixture.Log.Lines.Count > 4 * Fast.MaximumAttempts));
        isAway = false;
        await fixture.UntilAsync(() => Task.FromResult(fixture.Ran.Count == Jobs));
        await fixture.UntilAsync(async () =>
            await fixture.ValueAsync("SELECT count(*) FROM jobs WHERE kind = 'test.work' AND status = 'DONE'") == "50"
        );
        (await fixture.ValueAsync("SELECT max(attempts) FROM jobs WHERE kind = 'test.work'")).ShouldBe("1");
        fixture.Log.Lines.ShouldAllBe(line => line.Exception == null && line.Text.Contains("the receiver is away"));
    }

    [Fact]
    public async Task R7_a_receiver_that_was_asked_and_does_not_answer_is_a_failed_attempt_told_in_a_line()
    {
        await fixture.StartWorkerAsync((_, _, _) => throw new ReceiverAwayException("it answers 503", null));
        await fixture.AddAsync(new Work("unheard"));
        await fixture.UntilAsync(async () => await fixture.StatusAsync() == "DEAD");
        fixture
            .Log.Lines.Where(line => line.Exception is null && line.Text.Contains("it answers 503"))
            .Count()
            .ShouldBe(Fast.MaximumAttempts - 1);
    }

    [Fact]
    public async Task R5_a_worker_whose_lease_ran_out_cannot_complete_what_another_has_taken_over()
    {
        var release = new TaskCompletionSource();
        Exception? refusal = null;
        await fixture.StartWorkerAsync(
            async (_, execution, _) =>
            {
                await release.Task;
                refusal = await Record.ExceptionAsync(() =>
                    execution.ReportProgressAsync(1, 2, CancellationToken.None)
                );
                throw refusal ?? new InvalidOperationException("the fence was open");
            }
        );
        await fixture.AddAsync(new Work("slow"));
        await fixture.UntilAsync(async () => await fixture.StatusAsync() == "RUNNING");
        // The other worker stands in the database as it would after the lease ran out: a higher fence.
        await fixture.ValueAsync("UPDATE jobs SET fence = fence + 1, leased_by = 'another' WHERE kind = 'test.work'");
        release.SetResult();
        await fixture.UntilAsync(() => Task.FromResult(refusal is not null));
        refusal.ShouldBeOfType<LeaseLostException>();
        (await fixture.ValueAsync("SELECT status || ' ' || leased_by FROM jobs WHERE kind = 'test.work'")).ShouldBe(
            "RUNNING another"
        );
    }

    [Fact]
    public async Task R1_a_job_of_a_worker_that_vanished_is_taken_over_when_its_lease_runs_out()
    {
        await fixture.AddAsync(new Work("orphan"));
        // What kill -9 leaves behind: a running job that nobody renews.
        await fixture.ValueAsync(
            """
            UPDATE jobs SET status = 'RUNNING', attempts = 1, fence = 1, leased_by = 'dead',
                leased_until = clock_timestamp() + interval '1 hour' WHERE kind = 'test.work'
            """
        );
        await fixture.StartWorkerAsync();
        await fixture.AddAsync(new Work("another"));
        await fixture.UntilAsync(() => Task.FromResult(!fixture.Ran.IsEmpty));
        fixture.Ran.ShouldBe(["another"]);

        await fixture.ValueAsync(
            "UPDATE jobs SET leased_until = clock_timestamp() WHERE leased_by = 'dead'; NOTIFY lavamedia_jobs"
        );
        await fixture.UntilAsync(() => Task.FromResult(fixture.Ran.Contains("orphan")));
        (await fixture.ValueAsync("SELECT attempts FROM jobs WHERE payload ->> 'name' = 'orphan'")).ShouldBe("2");
    }

    [Fact]
    public async Task R14_a_worker_that_stops_hands_its_job_back_without_counting_the_attempt()
    {
        var worker = await fixture.StartWorkerAsync(
            (_, _, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken)
        );
        await fixture.AddAsync(new Work("long"));
        await fixture.UntilAsync(async () => await fixture.StatusAsync() == "RUNNING");
        await Task.WhenAll(worker.Select(service => service.StopAsync(CancellationToken.None)));
        (await fixture.ValueAsync("SELECT status || ' ' || attempts FROM jobs WHERE kind = 'test.work'")).ShouldBe(
            "WAITING 0"
        );
    }

    [Fact]
    public async Task R5_jobs_of_unknown_kinds_are_kept_for_newer_workers()
    {
        await fixture.ValueAsync(
            "INSERT INTO jobs (id, kind, payload) VALUES (gen_random_uuid(), 'from.the.future', '{}')"
        );
        await fixture.StartWorkerAsync();
        await fixture.AddAsync(new Work("known"));
        await fixture.UntilAsync(() => Task.FromResult(fixture.Ran.Count == 1));
        (await fixture.ValueAsync("SELECT status || attempts FROM jobs WHERE kind = 'from.the.future'")).ShouldBe(
            "WAITING0"
        );
    }

    [Fact]
    public async Task R2_an_event_is_heard_after_the_commit_by_each_handler_on_its_own()
    {
        await fixture.StartWorkerAsync();
        await using var scope = fixture.Scope();
        var context = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        await using (var rolledBack = await context.Database.BeginTransactionAsync())
        {
            scope.ServiceProvider.GetRequiredService<IOutbox>().Add(new Happened("nothing"));
            await context.SaveChangesAsync();
            await rolledBack.RollbackAsync();
        }

        context.ChangeTracker.Clear();
        scope.ServiceProvider.GetRequiredService<IOutbox>().Add(new Happened("something"));
        await context.SaveChangesAsync();
        await fixture.UntilAsync(() => Task.FromResult(fixture.Ran.Count == 2));
        fixture.Ran.ShouldBe(["first heard something", "second heard something"], ignoreOrder: true);
    }

    [Fact]
    public async Task R2_a_handler_that_completes_within_its_transaction_has_its_effect_once()
    {
        await fixture.StartWorkerAsync(
            async (_, execution, cancellationToken) =>
            {
                await using var scope = fixture.Scope();
                var context = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
                await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
                await context.Database.ExecuteSqlAsync(
                    $"INSERT INTO jobs (id, kind, payload) VALUES (gen_random_uuid(), 'effect', '{{}}')",
                    cancellationToken
                );
                await execution.CompleteWithinAsync(context, cancellationToken);
                if (execution.Attempt == 1)
                {
                    throw new InvalidOperationException("crash between the effect and the commit");
                }

                await transaction.CommitAsync(cancellationToken);
            }
        );
        await fixture.AddAsync(new Work("exactly once"));
        await fixture.UntilAsync(async () => await fixture.StatusAsync() == "DONE");
        (await fixture.ValueAsync("SELECT count(*) FROM jobs WHERE kind = 'effect'")).ShouldBe("1");
    }

    [Fact]
    public async Task R5_an_attempt_is_counted_before_it_runs_so_that_a_job_that_kills_its_worker_ends()
    {
        string? counted = null;
        await fixture.StartWorkerAsync(
            async (_, _, _) => counted = await fixture.ValueAsync("SELECT attempts FROM jobs WHERE kind = 'test.work'")
        );
        await fixture.AddAsync(new Work("counted"));
        await fixture.UntilAsync(async () => await fixture.StatusAsync() == "DONE");
        counted.ShouldBe("1");

        // Three workers died at it, and three attempts are all it has.
        await fixture.ValueAsync(
            """
            INSERT INTO jobs (id, kind, payload, status, attempts, fence, leased_by, leased_until)
            VALUES (gen_random_uuid(), 'test.work', '{}', 'RUNNING', 3, 3, 'dead', clock_timestamp())
            """
        );
        await fixture.UntilAsync(async () =>
            await fixture.ValueAsync("SELECT last_error FROM jobs WHERE kind = 'test.work' AND status = 'DEAD'")
                is "The worker vanished during the last attempt."
        );
    }

    [Fact]
    public async Task R5_an_attempt_that_takes_too_long_is_cancelled_and_has_failed()
    {
        await fixture.StartWorkerAsync(
            (_, _, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken),
            policy: Fast with
            {
                MaximumAttempts = 1,
                Timeout = TimeSpan.FromMilliseconds(200),
            }
        );
        await fixture.AddAsync(new Work("endless"));
        await fixture.UntilAsync(async () => await fixture.StatusAsync() == "DEAD");
        (await fixture.ValueAsync("SELECT last_error FROM jobs WHERE kind = 'test.work'"))
            .ShouldNotBeNull()
            .ShouldContain("Not done within 00:00:00.2");
    }

    [Theory]
    [InlineData("test.heavy")]
    [InlineData("test.long")]
    [InlineData("test.remote")]
    public async Task R5_jobs_of_other_lanes_never_stand_before_quick_ones(string kind)
    {
        await fixture.StartWorkerAsync();
        await FillAsync(kind);
        await fixture.AddAsync(new Work("light"));
        await fixture.UntilAsync(() => Task.FromResult(fixture.Ran.Contains("light")));
        (await fixture.ValueAsync($"SELECT count(*) FROM jobs WHERE kind = '{kind}' AND status = 'WAITING'")).ShouldBe(
            "19"
        );
    }

    [Theory]
    [InlineData("test.heavy", "test.long")]
    [InlineData("test.long", "test.heavy")]
    public async Task R5_a_long_run_and_a_hundred_pictures_do_not_wait_for_each_other(string first, string second)
    {
        await fixture.StartWorkerAsync();
        await FillAsync(first);
        await FillAsync(second);
    }

    /// <summary>Queues twenty jobs that do not end, and waits until one of them runs.</summary>
    private async Task FillAsync(string kind)
    {
        await fixture.ValueAsync(
            $$"""
            INSERT INTO jobs (id, kind, payload)
            SELECT gen_random_uuid(), '{{kind}}', '{ "name": "" }' FROM generate_series(1, 20)
            """
        );
        await fixture.UntilAsync(async () =>
            await fixture.ValueAsync($"SELECT count(*) FROM jobs WHERE kind = '{kind}' AND status = 'RUNNING'") == "1"
        );
    }

    [Fact]
    public async Task R5_of_two_schedulers_one_adds_the_job_each_time()
    {
        ScheduleClock[] clocks = [Clock(), Clock()];
        for (var round = 1; round <= 6; round++)
        {
            // Both look at the same moment, again and again.
            for (var look = 0; look < 3; look++)
            {
                await Task.WhenAll(clocks.Select(clock => clock.TickAsync(CancellationToken.None)));
            }

            (await fixture.ValueAsync(AddedBySchedule)).ShouldBe($"{round}");
            // The job was done, and the hour has passed.
            await fixture.ValueAsync(
                """
                UPDATE jobs SET status = 'DONE', finished_at = clock_timestamp();
                UPDATE job_schedules SET next_run_at = clock_timestamp() - interval '1 second' WHERE name = 'test.schedule'
                """
            );
        }
    }

    [Fact]
    public async Task R5_a_schedule_that_slept_for_days_adds_one_job()
    {
        await fixture.ValueAsync(
            "INSERT INTO job_schedules (name, next_run_at) VALUES ('test.schedule', clock_timestamp() - interval '3 days')"
        );
        var clock = Clock();
        await clock.TickAsync(CancellationToken.None);
        (await fixture.ValueAsync(AddedBySchedule)).ShouldBe("1");
        await fixture.ValueAsync("UPDATE jobs SET status = 'DONE', finished_at = clock_timestamp()");
        await clock.TickAsync(CancellationToken.None);
        (await fixture.ValueAsync(AddedBySchedule)).ShouldBe("1");
    }

    [Fact]
    public async Task A_schedule_has_its_jobs_done()
    {
        await fixture.StartWorkerAsync(schedule: TimeSpan.FromHours(1));
        await fixture.UntilAsync(() => Task.FromResult(fixture.Ran.Contains("scheduled")));
    }

    [Fact]
    public async Task Of_jobs_with_the_same_key_only_one_waits()
    {
        await fixture.StartWorkerAsync((_, _, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken));
        await using var scope = fixture.Scope();
        var jobs = scope.ServiceProvider.GetRequiredService<IJobQueue>();
        (await jobs.AddAsync(new Work("a"), TimeSpan.FromHours(1), "key")).ShouldBeTrue();
        (await jobs.AddAsync(new Work("b"), TimeSpan.FromHours(1), "key")).ShouldBeFalse();
        (await jobs.AddAsync(new Work("c"), TimeSpan.FromHours(1), "other key")).ShouldBeTrue();
    }

    public async Task InitializeAsync() => fixture = await JobsFixture.StartAsync();

    public async Task DisposeAsync() => await fixture.DisposeAsync();

    /// <summary>The clock of a process of its own.</summary>
    private ScheduleClock Clock() =>
        fixture.NewProcess(schedule: TimeSpan.FromHours(1)).GetRequiredService<ScheduleClock>();

    private sealed record StartUp(Task Completion) : IStartUpWork;
}
