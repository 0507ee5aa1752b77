namespace Lavamedia.Seo.Scoring.Rules;

/// <summary>A page that leads nowhere is left, and passes on nothing of what it is worth.</summary>
internal sealed class InternalLinksRule : ISeoRule
{
    public SeoFinding? Judge(SeoPage page) =>
        page.Prose.Words == 0
            ? null
            : Grade.When(SeoRuleKind.InternalLinks, 8, page.Outline.InternalLinks > 0, page.Outline.InternalLinks);
}
