using Lavamedia.Platform.Events;

namespace Lavamedia.Media.Events;

/// <summary>What readers see of an asset changed: its texts, its variants are there, or it was deleted.</summary>
/// <param name="MediaId">The asset.</param>
public sealed record MediaAssetChanged(Guid MediaId) : IDomainEvent;
