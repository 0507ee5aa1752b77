using Lavamedia.Platform.Events;

namespace Lavamedia.Content.Events;

/// <summary>A newer version of the item was saved. Readers see it once it is published.</summary>
/// <param name="ContentId">The item.</param>
/// <param name="VersionNumber">The version that was saved.</param>
public sealed record ContentItemSaved(Guid ContentId, int VersionNumber) : IDomainEvent;
