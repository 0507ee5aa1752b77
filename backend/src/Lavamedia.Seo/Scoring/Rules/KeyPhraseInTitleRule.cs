namespace Lavamedia.Seo.Scoring.Rules;

/// <summary>The title is what searchers compare with their words.</summary>
internal sealed class KeyPhraseInTitleRule : ISeoRule
{
    public SeoFinding? Judge(SeoPage page) =>
        page.KeyPhrase.Length == 0 ? null : Grade.When(SeoRuleKind.KeyPhraseInTitle, 8, page.Mentions(page.Title));
}
