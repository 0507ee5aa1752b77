using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Comments;

/// <summary>What somebody says in a thread.</summary>
public sealed class ContentComment
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the thread.</summary>
    public Guid ThreadId { get; init; }

    /// <summary>The thread.</summary>
    public ContentCommentThread Thread { get; init; } = null!;

    /// <summary>The key of who says it.</summary>
    public Guid? AuthorId { get; init; }

    /// <summary>Who says it.</summary>
    public User? Author { get; init; }

    /// <summary>The words. <c>@{0}</c> stands for the first of <see cref="Mentions"/>: the names of people are not kept in texts.</summary>
    public required string Text { get; set; }

    /// <summary>Who is spoken to.</summary>
    public List<CommentMention> Mentions { get; init; } = [];

    /// <summary>When it was said.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When its author changed the words; null for what was never changed.</summary>
    public DateTimeOffset? EditedAt { get; set; }

    /// <summary>When its author took it back: its words are gone, its place in the thread stays.</summary>
    public DateTimeOffset? DeletedAt { get; set; }
}
