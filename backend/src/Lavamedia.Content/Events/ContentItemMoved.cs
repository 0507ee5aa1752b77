using Lavamedia.Platform.Events;

namespace Lavamedia.Content.Events;

/// <summary>The item went on in the newsroom; readers see what they saw before.</summary>
/// <param name="ContentId">The item.</param>
public sealed record ContentItemMoved(Guid ContentId) : IDomainEvent;
