namespace Lavamedia.Seo.Scoring.Rules;

/// <summary>Search results give a title 580 pixels; a very short one gives away the place.</summary>
internal sealed class TitleLengthRule : ISeoRule
{
    public SeoFinding Judge(SeoPage page) =>
        Grade.Within(SeoRuleKind.TitleLength, 10, Texts.TextWidth.OfTitle(page.Title), (240, 580), (120, 700));
}
