using Lavamedia.Platform.Events;

namespace Lavamedia.Content.Events;

/// <summary>Something was said in a thread, changed, taken back or settled.</summary>
/// <param name="ContentId">The item.</param>
/// <param name="ThreadId">The thread.</param>
public sealed record CommentThreadChanged(Guid ContentId, Guid ThreadId) : IDomainEvent;
