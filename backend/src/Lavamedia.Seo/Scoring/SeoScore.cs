namespace Lavamedia.Seo.Scoring;

/// <summary>How well a page is prepared for search engines and those who come from them.</summary>
/// <param name="Value">From 0 to 100: the points that the rules gave of those that they could.</param>
/// <param name="Findings">What each rule says, in the order in which a page is read.</param>
public sealed record SeoScore(int Value, IReadOnlyList<SeoFinding> Findings)
{
    /// <summary>The score that findings make.</summary>
    public static SeoScore Of(IReadOnlyList<SeoFinding> findings)
    {
        var possible = findings.Sum(finding => finding.Weight);
        var value = possible == 0 ? 0 : 100 * findings.Sum(finding => finding.Points) / possible;
        return new SeoScore((int)Math.Round(value, MidpointRounding.AwayFromZero), findings);
    }
}
