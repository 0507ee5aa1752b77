using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Tags;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.FrontPages;

/// <summary>What is said of a section of a front page.</summary>
/// <param name="Layout">How it is set.</param>
/// <param name="Source">What fills it behind what is pinned.</param>
/// <param name="Count">How many articles it shows at most, from 1 to 12.</param>
public sealed record FrontPageSectionInput(FrontPageLayout Layout, FrontPageSource Source, int Count)
{
    /// <summary>What readers call it; without one they read the name of its source.</summary>
    public string? Title { get; init; }

    /// <summary>The category that fills it.</summary>
    [ID<Category>]
    public Guid? CategoryId { get; init; }

    /// <summary>The tag that fills it.</summary>
    [ID<Tag>]
    public Guid? TagId { get; init; }

    /// <summary>The series that fills it.</summary>
    [ID<Series.Series>]
    public Guid? SeriesId { get; init; }

    /// <summary>The items that are pinned in it, in their order.</summary>
    [ID<ContentItem>]
    public IReadOnlyList<Guid>? PinnedIds { get; init; }
}
