namespace Lavamedia.Seo.Scoring.Rules;

/// <summary>What Google asks of a news article: a picture, somebody who signs, a headline of at most 110 characters.</summary>
internal sealed class StructuredDataRule : ISeoRule
{
    /// <summary>Longer headlines are cut.</summary>
    private const int LongestHeadline = 110;

    public SeoFinding Judge(SeoPage page)
    {
        bool[] parts = [page.HasHero, page.IsSigned, page.Headline.Length is > 0 and <= LongestHeadline];
        var missing = parts.Count(part => !part);
        return new SeoFinding(
            SeoRuleKind.StructuredData,
            6,
            missing == 0 ? 6
                : missing == 1 ? 3
                : 0,
            missing,
            Maximum: 0
        );
    }
}
