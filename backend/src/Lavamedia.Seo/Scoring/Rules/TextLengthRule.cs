namespace Lavamedia.Seo.Scoring.Rules;

/// <summary>Pages of a few lines are seldom what somebody looks for.</summary>
internal sealed class TextLengthRule : ISeoRule
{
    public SeoFinding Judge(SeoPage page) =>
        Grade.Within(SeoRuleKind.TextLength, 10, page.Prose.Words, (300, double.MaxValue), (150, double.MaxValue)) with
        {
            Maximum = null,
        };
}
