namespace Lavamedia.Content.FrontPages;

/// <summary>What is said of a section of a front page, saved or only tried.</summary>
/// <param name="Layout">How it is set.</param>
/// <param name="Source">What fills it behind what is pinned.</param>
/// <param name="Count">How many articles it shows at most.</param>
public sealed record SectionPlan(FrontPageLayout Layout, FrontPageSource Source, int Count)
{
    /// <summary>What readers call it; null takes the name of its source.</summary>
    public string? Title { get; init; }

    /// <summary>The category that fills it.</summary>
    public Guid? CategoryId { get; init; }

    /// <summary>The tag that fills it.</summary>
    public Guid? TagId { get; init; }

    /// <summary>The series that fills it.</summary>
    public Guid? SeriesId { get; init; }

    /// <summary>What is pinned in it, in this order; readers may not see all of it.</summary>
    public IReadOnlyList<Guid> PinnedIds { get; init; } = [];

    /// <summary>The plan of what editors sent.</summary>
    public static SectionPlan Of(FrontPageSectionInput input) =>
        new(input.Layout, input.Source, input.Count)
        {
            Title = string.IsNullOrWhiteSpace(input.Title) ? null : input.Title.Trim(),
            CategoryId = input.Source == FrontPageSource.Category ? input.CategoryId : null,
            TagId = input.Source == FrontPageSource.Tag ? input.TagId : null,
            SeriesId = input.Source == FrontPageSource.Series ? input.SeriesId : null,
            PinnedIds = [.. (input.PinnedIds ?? []).Distinct()],
        };
}
