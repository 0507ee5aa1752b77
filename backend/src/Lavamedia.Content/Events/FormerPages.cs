namespace Lavamedia.Content.Events;

/// <summary>Where readers found items before an act.</summary>
/// <param name="Slugs">The slug of each item.</param>
/// <param name="Categories">The categories that listed each item.</param>
public sealed record FormerPages(IReadOnlyDictionary<Guid, string> Slugs, ILookup<Guid, ContentAddress> Categories);
