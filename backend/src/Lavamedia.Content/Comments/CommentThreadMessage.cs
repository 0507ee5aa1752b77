namespace Lavamedia.Content.Comments;

/// <summary>What subscribers are sent: which thread, and nothing of it. Each reads it with its own rights.</summary>
/// <param name="ThreadId">The thread.</param>
public sealed record CommentThreadMessage(Guid ThreadId);
