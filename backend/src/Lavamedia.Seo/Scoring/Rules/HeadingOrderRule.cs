namespace Lavamedia.Seo.Scoring.Rules;

/// <summary>Screen readers and search engines read headings as a table of contents.</summary>
internal sealed class HeadingOrderRule : ISeoRule
{
    public SeoFinding? Judge(SeoPage page)
    {
        if (page.Outline.Headings.Count == 0)
        {
            return null;
        }

        // The headline is the first level.
        var above = 1;
        var skipped = 0;
        foreach (var level in page.Outline.Headings)
        {
            skipped += level > above + 1 ? 1 : 0;
            above = level;
        }

        return Grade.When(SeoRuleKind.HeadingOrder, 4, skipped == 0, skipped);
    }
}
