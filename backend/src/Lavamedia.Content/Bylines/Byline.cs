using Lavamedia.Content.Items;
using Lavamedia.Content.Versions;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Bylines;

/// <summary>
/// Who signs an item, and for what: somebody with an account, or a guest by name. A row belongs to the version that was saved
/// with it and never changes what it says.
/// </summary>
public sealed class Byline
{
    /// <summary>Longest name of a guest, in characters.</summary>
    public const int MaximumNameLength = User.MaximumNameLength;

    /// <summary>The most people who may sign an item.</summary>
    public const int MaximumPerItem = 20;

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the version.</summary>
    public Guid VersionId { get; init; }

    /// <summary>The version.</summary>
    public ContentVersion Version { get; init; } = null!;

    /// <summary>The item while the row is part of the version that the item shows, otherwise null.</summary>
    public Guid? ShownByContentId { get; set; }

    /// <summary>The item that shows it.</summary>
    public ContentItem? ShownBy { get; init; }

    /// <summary>The place among those who sign, from 0.</summary>
    public int Position { get; init; }

    /// <summary>What the person did.</summary>
    public BylineRole Role { get; init; }

    /// <summary>The key of the account; null for a guest.</summary>
    public Guid? AuthorId { get; init; }

    /// <summary>The account; null for a guest.</summary>
    public User? Author { get; init; }

    /// <summary>The name of a guest; null for somebody with an account.</summary>
    public string? Name { get; init; }
}
