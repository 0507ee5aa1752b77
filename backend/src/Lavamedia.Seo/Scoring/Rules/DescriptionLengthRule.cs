namespace Lavamedia.Seo.Scoring.Rules;

/// <summary>Search results give a description two lines, which are about 920 pixels.</summary>
internal sealed class DescriptionLengthRule : ISeoRule
{
    public SeoFinding Judge(SeoPage page) =>
        Grade.Within(
            SeoRuleKind.DescriptionLength,
            10,
            Texts.TextWidth.OfDescription(page.Description),
            (400, Texts.TextWidth.OfTwoLines),
            (200, 1200)
        );
}
