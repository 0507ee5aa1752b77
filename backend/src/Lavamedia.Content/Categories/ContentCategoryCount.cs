namespace Lavamedia.Content.Categories;

/// <summary>
/// How many items a category lists to readers. Kept by the database in the transaction that changes it
/// (<see cref="CountListings"/>), because every page of the portal asks for it and counting anew reads every listing.
/// </summary>
public sealed class ContentCategoryCount
{
    /// <summary>The category.</summary>
    public Guid CategoryId { get; init; }

    /// <summary>The published items of the category and of those below it.</summary>
    public int PublishedItems { get; init; }
}
