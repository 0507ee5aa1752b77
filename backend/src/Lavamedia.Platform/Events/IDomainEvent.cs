namespace Lavamedia.Platform.Events;

/// <summary>Something that happened in a module and that others may hear of: a record in the past tense that survives JSON.</summary>
public interface IDomainEvent;
