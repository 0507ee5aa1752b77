namespace Lavamedia.Seo.Scoring.Rules;

/// <summary>A long text without headings is not skimmed; it is left.</summary>
internal sealed class HeadingsRule : ISeoRule
{
    private const int WordsPerHeading = 400;

    public SeoFinding? Judge(SeoPage page)
    {
        var wanted = page.Prose.Words / WordsPerHeading;
        var headings = page.Outline.Headings.Count;
        return wanted == 0
            ? null
            : new SeoFinding(
                SeoRuleKind.Headings,
                6,
                headings >= wanted ? 6
                    : headings > 0 ? 3
                    : 0,
                headings,
                wanted
            );
    }
}
