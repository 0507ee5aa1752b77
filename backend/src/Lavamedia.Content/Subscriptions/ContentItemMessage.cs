namespace Lavamedia.Content.Subscriptions;

/// <summary>What subscribers are sent: which item, and nothing of it. Each reads the item with its own rights.</summary>
/// <param name="ContentId">The item.</param>
public sealed record ContentItemMessage(Guid ContentId);
