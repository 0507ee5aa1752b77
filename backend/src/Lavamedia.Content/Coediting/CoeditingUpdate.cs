using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Coediting;

/// <summary>A change that somebody made to a shared body, as Yjs encodes it.</summary>
public sealed class CoeditingUpdate
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the document.</summary>
    public Guid DocumentId { get; init; }

    /// <summary>The document.</summary>
    public CoeditingDocument Document { get; init; } = null!;

    /// <summary>The place among the updates of the document, counted from 1 without gaps.</summary>
    public int Sequence { get; init; }

    /// <summary>The editor on a screen that sent it.</summary>
    public required string Client { get; init; }

    /// <summary>The place among the updates of that editor: what is sent again is known by it.</summary>
    public int Clock { get; init; }

    /// <summary>The change.</summary>
    public required byte[] Update { get; init; }

    /// <summary>The key of whoever made it.</summary>
    public Guid? AuthorId { get; init; }

    /// <summary>Whoever made it.</summary>
    public User? Author { get; init; }

    /// <summary>When it was kept.</summary>
    public DateTimeOffset CreatedAt { get; init; }
}
