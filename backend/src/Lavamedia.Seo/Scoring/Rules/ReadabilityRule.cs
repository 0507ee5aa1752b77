namespace Lavamedia.Seo.Scoring.Rules;

/// <summary>By Kandel and Moles for French, by Flesch for English: 50 is a newspaper, 30 a treatise.</summary>
internal sealed class ReadabilityRule : ISeoRule
{
    public SeoFinding? Judge(SeoPage page) =>
        page.Prose.Ease is { } ease
            ? Grade.Within(SeoRuleKind.Readability, 8, ease, (50, 100), (30, 100)) with
            {
                Maximum = null,
            }
            : null;
}
