namespace Lavamedia.Platform.Topics;

/// <summary>Forgets events that every process has heard.</summary>
/// <param name="Minutes">Minutes that an event is kept, for processes that lost their connection.</param>
public sealed record PruneTopicMessages(int Minutes);
