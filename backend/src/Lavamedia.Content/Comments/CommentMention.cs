using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Comments;

/// <summary>Somebody is spoken to in a comment.</summary>
public sealed class CommentMention
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the comment.</summary>
    public Guid CommentId { get; init; }

    /// <summary>The comment.</summary>
    public ContentComment Comment { get; init; } = null!;

    /// <summary>Which <c>@{n}</c> of the words stands for the person, from 0.</summary>
    public int Position { get; init; }

    /// <summary>The key of the person.</summary>
    public Guid UserId { get; init; }

    /// <summary>The person.</summary>
    public User User { get; init; } = null!;
}
