using Lavamedia.Identity.Users;

namespace Lavamedia.Content.SavedViews;

/// <summary>
/// A list as somebody likes to see it: its filters, order and columns. It holds a question, never an answer: whoever opens it
/// sees what he may see (Z-10).
/// </summary>
public sealed class SavedView
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaximumNameLength = 80;

    /// <summary>Longest query, in characters.</summary>
    public const int MaximumQueryLength = 2000;

    /// <summary>The most views of one person.</summary>
    public const int MaximumPerOwner = 100;

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What its owner calls it.</summary>
    public required string Name { get; set; }

    /// <summary>The query of the list's address, such as <c>status=DRAFT&amp;sort=title.asc</c>.</summary>
    public required string Query { get; set; }

    /// <summary>Whether everybody in the newsroom sees it.</summary>
    public bool IsShared { get; set; }

    /// <summary>The key of who saved it.</summary>
    public Guid OwnerId { get; init; }

    /// <summary>Who saved it.</summary>
    public User Owner { get; init; } = null!;
}
