using Lavamedia.Platform.Events;

namespace Lavamedia.Media.Events;

/// <summary>What readers see of an asset changed: its texts, or its variants are there.</summary>
/// <param name="MediaId">The asset.</param>
public sealed record MediaAssetChanged(Guid MediaId) : IDomainEvent;
