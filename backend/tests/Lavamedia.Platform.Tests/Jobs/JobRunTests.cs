using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Jobs.Runs;
using Lavamedia.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Lavamedia.Platform.Tests.Jobs;

/// <summary>Jobs that people follow: they say how far they are, are stopped, and say how they ended.</summary>
public sealed class JobRunTests : IAsyncLifetime
{
    private const string Row = "SELECT status || ' ' || done || '/' || total FROM test_runs";

    private JobsFixture fixture = null!;

    [Fact]
    public async Task A_run_says_how_far_it_is_and_ends_with_its_work()
    {
        await StartAsync(
            async (run, runs, execution, cancellationToken) =>
            {
                for (var number = 0; number < run.Total; number++)
                {
                    (await AdvanceAsync(run, runs, execution, cancellationToken)).ShouldBeTrue();
                }
            }
        );
        await AskAsync();
        await fixture.UntilAsync(async () => await fixture.ValueAsync(Row) == "DONE 3/3");
        (await fixture.ValueAsync("SELECT finished_at >= created_at FROM test_runs")).ShouldBe("True");
        (
            await fixture.ValueAsync(
                "SELECT progress ->> 'done' || '/' || (progress ->> 'of') FROM jobs WHERE kind = 'test.run'"
            )
        ).ShouldBe("3/3");
    }

    [Fact]
    public async Task A_run_that_somebody_stopped_learns_of_it_and_stays_stopped()
    {
        await StartAsync(
            async (run, runs, execution, cancellationToken) =>
            {
                while (await AdvanceAsync(run, runs, execution, cancellationToken))
                {
                    await Task.Delay(10, cancellationToken);
                }
            }
        );
        var run = await AskAsync();
        await fixture.UntilAsync(async () => await fixture.ValueAsync("SELECT done > 0 FROM test_runs") == "True");
        (await CancelAsync(run.Id)).Value!.Status.ShouldBe(JobRunStatus.Cancelled);
        await fixture.UntilAsync(async () =>
            await fixture.ValueAsync("SELECT status FROM jobs WHERE kind = 'test.run'") == "DONE"
        );
        var stopped = await fixture.ValueAsync("SELECT status || finished_at FROM test_runs");
        stopped.ShouldNotBeNull().ShouldStartWith("CANCELLED");

        (await CancelAsync(run.Id)).Value!.Status.ShouldBe(JobRunStatus.Cancelled);
        (await fixture.ValueAsync("SELECT status || finished_at FROM test_runs")).ShouldBe(stopped);
        (await CancelAsync(Guid.NewGuid())).Errors!.Single().ShouldBeOfType<NoSuchRun>();
    }

    [Fact]
    public async Task A_run_whose_job_is_given_up_has_failed()
    {
        await StartAsync((_, _, _, _) => throw new InvalidOperationException("it cannot be done"));
        await AskAsync();
        await fixture.UntilAsync(async () => await fixture.ValueAsync(Row) == "FAILED 0/3");
        (await fixture.ValueAsync("SELECT finished_at FROM test_runs")).ShouldNotBeNullOrEmpty();

        // The next one may run, and its worker dies at the last attempt.
        await fixture.ValueAsync(
            """
            DELETE FROM test_runs;
            INSERT INTO test_runs (id, status, total, done) VALUES ('01a00000-0000-7000-8000-000000000001', 'RUNNING', 3, 1);
            INSERT INTO jobs (id, kind, payload, status, attempts, fence, leased_by, leased_until)
            VALUES (gen_random_uuid(), 'test.run', '{ "runId": "01a00000-0000-7000-8000-000000000001" }', 'RUNNING', 3, 3,
                'dead', clock_timestamp());
            NOTIFY lavamedia_jobs
            """
        );
        await fixture.UntilAsync(async () => await fixture.ValueAsync(Row) == "FAILED 1/3");
    }

    [Fact]
    public async Task Whoever_asks_while_one_runs_alone_gets_that_one()
    {
        var release = new TaskCompletionSource();
        await StartAsync((_, _, _, _) => release.Task);
        var asked = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AskAsync()));
        asked.Select(run => run.Id).Distinct().ShouldHaveSingleItem();
        (await fixture.ValueAsync("SELECT count(*) FROM jobs WHERE kind = 'test.run'")).ShouldBe("1");

        release.SetResult();
        await fixture.UntilAsync(async () => await fixture.ValueAsync(Row) == "DONE 0/3");
        (await AskAsync()).Id.ShouldNotBe(asked[0].Id);
    }

    public async Task InitializeAsync()
    {
        fixture = await JobsFixture.StartAsync();
        await fixture.ValueAsync(
            """
            CREATE TABLE test_runs (
                id uuid PRIMARY KEY, status text NOT NULL, total integer NOT NULL, done integer NOT NULL,
                created_at timestamptz NOT NULL DEFAULT now(), finished_at timestamptz
            );
            CREATE UNIQUE INDEX ux_test_runs_running ON test_runs (status) WHERE status = 'RUNNING'
            """
        );
    }

    public async Task DisposeAsync() => await fixture.DisposeAsync();

    private Task<IReadOnlyList<IHostedService>> StartAsync(Work work) =>
        fixture.StartWorkerAsync(module: new RunModule(work));

    private async Task<TestRun> AskAsync()
    {
        await using var scope = fixture.Scope();
        var run = new TestRun { Total = 3 };
        return await scope
            .ServiceProvider.GetRequiredService<JobRuns<TestRun>>()
            .StartAsync(run, new TestJob(run.Id), CancellationToken.None);
    }

    private async Task<MutationResult<TestRun>> CancelAsync(Guid id)
    {
        await using var scope = fixture.Scope();
        return await scope
            .ServiceProvider.GetRequiredService<JobRuns<TestRun>>()
            .CancelAsync<NoSuchRun>(id, CancellationToken.None);
    }

    private static Task<bool> AdvanceAsync(
        TestRun run,
        JobRuns<TestRun> runs,
        JobExecution execution,
        CancellationToken cancellationToken
    ) =>
        runs.AdvanceAsync(
            run.Id,
            set => set.SetProperty(own => own.Done, own => own.Done + 1),
            execution,
            cancellationToken
        );

    private delegate Task Work(
        TestRun run,
        JobRuns<TestRun> runs,
        JobExecution execution,
        CancellationToken cancellationToken
    );

    private sealed record TestJob(Guid RunId) : IRunJob;

    private sealed class TestRun : JobRun;

    private sealed class TestRunConfiguration : JobRunConfiguration<TestRun>
    {
        protected override string Table => "test_runs";

        protected override bool RunsAlone => true;
    }

    private sealed record NoSuchRun : IGraphQLError
    {
        public string Message => "There is no such run.";

        public string Code => "NO_SUCH_RUN";
    }

    private sealed class TestHandler(JobRuns<TestRun> runs, Work work) : JobRunHandler<TestJob, TestRun>(runs)
    {
        protected override Task WorkAsync(TestRun run, JobExecution execution, CancellationToken cancellationToken) =>
            work(run, Runs, execution, cancellationToken);
    }

    private sealed class RunModule(Work work) : IModule
    {
        public void Register(ModuleBuilder module)
        {
            module.AddEntities();
            module.Services.AddSingleton(work);
            module.HandleJob<TestJob, TestHandler>("test.run", JobsFixture.Fast);
        }
    }
}
