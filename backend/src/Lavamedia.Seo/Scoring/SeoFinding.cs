namespace Lavamedia.Seo.Scoring;

/// <summary>What a rule says of a page.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Weight">How many points it can give.</param>
/// <param name="Points">How many it gives.</param>
/// <param name="Measured">What was measured, in the rule's own unit: pixels, words, a grade; null where nothing is.</param>
/// <param name="Minimum">From where on it is good.</param>
/// <param name="Maximum">Up to where it is good.</param>
public sealed record SeoFinding(
    SeoRuleKind Rule,
    int Weight,
    double Points,
    double? Measured = null,
    double? Minimum = null,
    double? Maximum = null
)
{
    /// <summary>What that means.</summary>
    public SeoFindingStatus Status =>
        Points >= Weight ? SeoFindingStatus.Good
        : Points > 0 ? SeoFindingStatus.Improvable
        : SeoFindingStatus.Bad;
}
