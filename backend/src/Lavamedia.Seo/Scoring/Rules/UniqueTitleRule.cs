namespace Lavamedia.Seo.Scoring.Rules;

/// <summary>Two pages of one title stand in each other's way.</summary>
internal sealed class UniqueTitleRule : ISeoRule
{
    public SeoFinding? Judge(SeoPage page) =>
        page.Title.Length == 0 ? null : Grade.When(SeoRuleKind.UniqueTitle, 10, page.SameTitles == 0, page.SameTitles);
}
