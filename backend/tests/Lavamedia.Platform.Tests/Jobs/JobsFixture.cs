using System.Collections.Concurrent;
using Lavamedia.Api;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Jobs.Running;
using Lavamedia.Platform.Modules;
using Lavamedia.Testing;
using Lavamedia.Testing.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Lavamedia.Platform.Tests.Jobs;

/// <summary>A database with workers over it, and a job whose behaviour each test decides.</summary>
public sealed class JobsFixture : IAsyncDisposable
{
    private readonly TestHost host;
    private readonly List<IHostedService> workers = [];
    private readonly List<ServiceProvider> processes = [];

    private JobsFixture(TestHost host)
    {
        this.host = host;
    }

    public ConcurrentQueue<string> Ran { get; } = new();

    /// <summary>What the workers log.</summary>
    public RememberedLog Log { get; } = new();

    public static async Task<JobsFixture> StartAsync() => new(await TestHost.StartAsync(LavamediaModules.All));

    /// <summary>Starts a worker with services of its own, as another process would have.</summary>
    public async Task<IReadOnlyList<IHostedService>> StartWorkerAsync(
        Func<Work, JobExecution, CancellationToken, Task>? work = null,
        JobPolicy? policy = null,
        TimeSpan? schedule = null,
        TimeSpan? poll = null,
        IModule? module = null,
        IStartUpWork? startUp = null
    )
    {
        var hosted = NewProcess(work, policy, schedule, poll, module, startUp).GetServices<IHostedService>().ToList();
        foreach (var service in hosted)
        {
            await service.StartAsync(CancellationToken.None);
        }

        workers.AddRange(hosted);
        return hosted;
    }

    /// <summary>The services of another process, of which nothing is started.</summary>
    public IServiceProvider NewProcess(
        Func<Work, JobExecution, CancellationToken, Task>? work = null,
        JobPolicy? policy = null,
        TimeSpan? schedule = null,
        TimeSpan? poll = null,
        IModule? module = null,
        IStartUpWork? startUp = null
    )
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Information).AddProvider(Log));
        services.AddSingleton(this);
        services.AddSingleton(
            work
                ?? (
                    (job, _, _) =>
                    {
                        Ran.Enqueue(job.Name);
                        return Task.CompletedTask;
                    }
                )
        );
        var configuration = new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build();
        services.AddModules(
            configuration,
            [
                new PlatformModule(host.ConnectionString),
                new WorkModule(policy ?? Fast, schedule),
                .. module is null ? Array.Empty<IModule>() : [module],
            ]
        );
        services.AddJobWorker(options =>
        {
            options.Name = Guid.NewGuid().ToString();
            options.Poll = poll ?? options.Poll;
            options.HeavyConcurrency = 1;
            options.LongConcurrency = 1;
            options.RemoteConcurrency = 1;
            options.RestAfterStartUp = TimeSpan.FromMilliseconds(1);
        });
        if (startUp is not null)
        {
            services.AddSingleton(startUp);
        }

        var provider = services.BuildServiceProvider();
        processes.Add(provider);
        return provider;
    }

    public static JobPolicy Fast { get; } =
        new(3, TimeSpan.FromSeconds(20), TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(50));

    public async Task AddAsync(params Work[] jobs)
    {
        await using var connection = new NpgsqlConnection(host.ConnectionString);
        await connection.OpenAsync();
        foreach (var job in jobs)
        {
            await using var command = new NpgsqlCommand(
                "INSERT INTO jobs (id, kind, payload) VALUES (gen_random_uuid(), 'test.work', $1::jsonb)",
                connection
            );
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = JobPayload.Write(job) });
            await command.ExecuteNonQueryAsync();
        }
    }

    public async Task<string?> ValueAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(host.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (await command.ExecuteScalarAsync())?.ToString();
    }

    public Task<string?> StatusAsync() => ValueAsync("SELECT status FROM jobs WHERE kind = 'test.work'");

    public Task UntilAsync(Func<Task<bool>> condition) => Wait.UntilAsync(condition);

    public AsyncServiceScope Scope() => processes[0].CreateAsyncScope();

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(workers.Select(worker => worker.StopAsync(CancellationToken.None)));
        foreach (var process in processes)
        {
            await process.DisposeAsync();
        }

        await host.DisposeAsync();
    }

    public sealed record Work(string Name);

    public sealed record HeavyWork(string Name);

    public sealed record LongWork(string Name);

    public sealed record RemoteWork(string Name);

    public sealed record Happened(string What) : IDomainEvent;

    public sealed class WorkHandler(Func<Work, JobExecution, CancellationToken, Task> work) : IJobHandler<Work>
    {
        public Task RunAsync(Work job, JobExecution execution, CancellationToken cancellationToken) =>
            work(job, execution, cancellationToken);
    }

    /// <summary>Keeps its place until the process stops.</summary>
    public sealed class EndlessHandler : IJobHandler<HeavyWork>, IJobHandler<LongWork>, IJobHandler<RemoteWork>
    {
        public Task RunAsync(HeavyWork job, JobExecution execution, CancellationToken cancellationToken) =>
            Task.Delay(Timeout.Infinite, cancellationToken);

        public Task RunAsync(LongWork job, JobExecution execution, CancellationToken cancellationToken) =>
            Task.Delay(Timeout.Infinite, cancellationToken);

        public Task RunAsync(RemoteWork job, JobExecution execution, CancellationToken cancellationToken) =>
            Task.Delay(Timeout.Infinite, cancellationToken);
    }

    public sealed class FirstListener(JobsFixture fixture) : IDomainEventHandler<Happened>
    {
        public Task HandleAsync(Happened domainEvent, JobExecution execution, CancellationToken cancellationToken)
        {
            fixture.Ran.Enqueue($"first heard {domainEvent.What}");
            return Task.CompletedTask;
        }
    }

    public sealed class FailingListener(JobsFixture fixture) : IDomainEventHandler<Happened>
    {
        public Task HandleAsync(Happened domainEvent, JobExecution execution, CancellationToken cancellationToken)
        {
            if (execution.Attempt == 1)
            {
                throw new InvalidOperationException("not yet");
            }

            fixture.Ran.Enqueue($"second heard {domainEvent.What}");
            return Task.CompletedTask;
        }
    }

    private sealed class WorkModule(JobPolicy policy, TimeSpan? schedule) : IModule
    {
        public void Register(ModuleBuilder module)
        {
            module.HandleJob<Work, WorkHandler>("test.work", policy);
            module.HandleJob<HeavyWork, EndlessHandler>("test.heavy", policy with { Lane = JobLaneKind.Heavy });
            module.HandleJob<LongWork, EndlessHandler>("test.long", policy with { Lane = JobLaneKind.Long });
            module.HandleJob<RemoteWork, EndlessHandler>("test.remote", policy with { Lane = JobLaneKind.Remote });
            if (schedule is { } every)
            {
                module.Schedule("test.schedule", every, new Work("scheduled"));
            }

            module.HandleEvent<Happened, FirstListener>("test.first", policy);
            module.HandleEvent<Happened, FailingListener>("test.second", policy);
        }
    }
}
