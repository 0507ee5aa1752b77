namespace Lavamedia.Content.FrontPages;

/// <summary>A section of a front page with what it shows at this moment.</summary>
/// <param name="Plan">What was said of it.</param>
/// <param name="ArticleIds">The published items that it shows, in their order.</param>
public sealed record ComposedSection(SectionPlan Plan, IReadOnlyList<Guid> ArticleIds);
