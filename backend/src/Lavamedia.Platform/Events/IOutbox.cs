namespace Lavamedia.Platform.Events;

/// <summary>Where a module says what happened.</summary>
public interface IOutbox
{
    /// <summary>
    /// Adds the event to the unit of work of this scope's <c>LavamediaDbContext</c>: it is stored by the next
    /// <c>SaveChanges</c>, in the same transaction as the change itself, and heard after the commit.
    /// </summary>
    void Add(IDomainEvent domainEvent);
}
