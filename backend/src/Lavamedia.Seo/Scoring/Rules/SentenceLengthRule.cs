namespace Lavamedia.Seo.Scoring.Rules;

/// <summary>Sentences of more than 25 words are read twice.</summary>
internal sealed class SentenceLengthRule : ISeoRule
{
    public SeoFinding? Judge(SeoPage page) =>
        page.Prose.Sentences < 4
            ? null
            : Grade.Within(
                SeoRuleKind.SentenceLength,
                5,
                Math.Round(100.0 * page.Prose.LongSentences / page.Prose.Sentences),
                (0, 25),
                (0, 40)
            ) with
            {
                Minimum = null,
            };
}
