using Lavamedia.Platform.Jobs;

namespace Lavamedia.Platform.Events;

/// <summary>Reacts to an event after the transaction that wrote it has committed. Runs at least once: be idempotent.</summary>
/// <typeparam name="TEvent">The event.</typeparam>
public interface IDomainEventHandler<in TEvent>
    where TEvent : class, IDomainEvent
{
    /// <summary>Reacts; an exception means that it is tried again.</summary>
    Task HandleAsync(TEvent domainEvent, JobExecution execution, CancellationToken cancellationToken);
}
