using Lavamedia.Content.Categories;
using Lavamedia.Content.Tags;

namespace Lavamedia.Content.FrontPages;

/// <summary>A section of a front page: its form, and where its articles come from.</summary>
public sealed class FrontPageSection
{
    /// <summary>Longest title, in characters.</summary>
    public const int MaximumTitleLength = 100;

    /// <summary>The most articles that a section shows.</summary>
    public const int MaximumCount = 12;

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the page.</summary>
    public Guid FrontPageId { get; init; }

    /// <summary>The page.</summary>
    public FrontPage FrontPage { get; init; } = null!;

    /// <summary>The place on the page, from 0.</summary>
    public int Position { get; init; }

    /// <summary>What readers call it; null takes the name of its source.</summary>
    public string? Title { get; init; }

    /// <summary>How it is set.</summary>
    public FrontPageLayout Layout { get; init; }

    /// <summary>What fills it behind what was pinned.</summary>
    public FrontPageSource Source { get; init; }

    /// <summary>How many articles it shows at most.</summary>
    public int Count { get; init; }

    /// <summary>The key of the category that fills it.</summary>
    public Guid? CategoryId { get; init; }

    /// <summary>The category that fills it.</summary>
    public Category? Category { get; init; }

    /// <summary>The key of the tag that fills it.</summary>
    public Guid? TagId { get; init; }

    /// <summary>The tag that fills it.</summary>
    public Tag? Tag { get; init; }

    /// <summary>The key of the series that fills it.</summary>
    public Guid? SeriesId { get; init; }

    /// <summary>The series that fills it.</summary>
    public Series.Series? Series { get; init; }

    /// <summary>What was pinned in it.</summary>
    public List<FrontPagePin> Pins { get; init; } = [];
}
