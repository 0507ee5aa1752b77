using System.Text.Json;
using Lavamedia.Platform.Events;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Platform.Jobs;

/// <summary>A registered kind of job: how its payload is read and who runs it.</summary>
public sealed class JobKind
{
    private readonly Func<IServiceProvider, string, JobExecution, CancellationToken, Task> run;
    private readonly Func<IServiceProvider, string, CancellationToken, Task>? giveUp;

    private JobKind(
        string name,
        Type payloadType,
        JobPolicy policy,
        Func<IServiceProvider, string, JobExecution, CancellationToken, Task> run,
        Func<IServiceProvider, string, CancellationToken, Task>? giveUp = null
    )
    {
        Name = name;
        PayloadType = payloadType;
        Policy = policy;
        this.run = run;
        this.giveUp = giveUp;
    }

    /// <summary>The stable name under which jobs are stored.</summary>
    public string Name { get; }

    /// <summary>The type of the payload.</summary>
    public Type PayloadType { get; }

    /// <summary>How often and how long it is tried.</summary>
    public JobPolicy Policy { get; }

    /// <summary>A kind that <typeparamref name="THandler"/> runs.</summary>
    public static JobKind For<TJob, THandler>(string name, JobPolicy policy)
        where TJob : class
        where THandler : class, IJobHandler<TJob> =>
        new(
            name,
            typeof(TJob),
            policy,
            (services, payload, execution, cancellationToken) =>
                services
                    .GetRequiredService<THandler>()
                    .RunAsync(Read<TJob>(name, payload), execution, cancellationToken),
            typeof(THandler).IsAssignableTo(typeof(IJobGivenUp<TJob>))
                ? (services, payload, cancellationToken) =>
                    ((IJobGivenUp<TJob>)services.GetRequiredService<THandler>()).GiveUpAsync(
                        Read<TJob>(name, payload),
                        cancellationToken
                    )
                : null
        );

    /// <summary>A kind by which <typeparamref name="THandler"/> hears an event.</summary>
    public static JobKind ForEvent<TEvent, THandler>(string name, JobPolicy policy)
        where TEvent : class, IDomainEvent
        where THandler : class, IDomainEventHandler<TEvent> =>
        new(
            name,
            typeof(TEvent),
            policy,
            (services, payload, execution, cancellationToken) =>
                services
                    .GetRequiredService<THandler>()
                    .HandleAsync(Read<TEvent>(name, payload), execution, cancellationToken)
        );

    internal Task RunAsync(
        IServiceProvider services,
        string payload,
        JobExecution execution,
        CancellationToken cancellationToken
    ) => run(services, payload, execution, cancellationToken);

    internal Task GiveUpAsync(IServiceProvider services, string payload, CancellationToken cancellationToken) =>
        giveUp?.Invoke(services, payload, cancellationToken) ?? Task.CompletedTask;

    private static T Read<T>(string kind, string payload)
        where T : class =>
        JsonSerializer.Deserialize<T>(payload, JobPayload.Options)
        ?? throw new JsonException($"The payload of a '{kind}' job is null.");
}
