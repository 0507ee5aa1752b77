using Lavamedia.Content.Items;

namespace Lavamedia.Content.Coediting;

/// <summary>
/// The body of an item while people write in it: a Yjs document, kept as the updates that make it up. The server numbers and keeps them,
/// and leaves their meaning to the editors.
/// </summary>
public sealed class CoeditingDocument
{
    /// <summary>The key. Updates of another document of the same item do not fit into this one.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The item.</summary>
    public ContentItem Content { get; init; } = null!;

    /// <summary>The number of the newest version whose body the document contains.</summary>
    public int BaseVersionNumber { get; init; }

    /// <summary>The number of the newest update.</summary>
    public int Sequence { get; init; }

    /// <summary>The newest update that is part of a saved version.</summary>
    public int SavedSequence { get; init; }

    /// <summary>The updates up to <see cref="SnapshotSequence"/> in one; null until an editor has put them together.</summary>
    public byte[]? Snapshot { get; init; }

    /// <summary>The newest update that is part of the snapshot.</summary>
    public int SnapshotSequence { get; init; }

    /// <summary>The size of the updates that are not part of the snapshot.</summary>
    public int PendingBytes { get; init; }

    /// <summary>The updates that are still kept one by one.</summary>
    public List<CoeditingUpdate> Updates { get; init; } = [];

    /// <summary>When it was begun.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it changed last.</summary>
    public DateTimeOffset UpdatedAt { get; init; }
}
