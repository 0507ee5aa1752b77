namespace Lavamedia.Seo.Scoring.Rules;

/// <summary>The first lines say what the text is about.</summary>
internal sealed class KeyPhraseInIntroductionRule : ISeoRule
{
    public SeoFinding? Judge(SeoPage page) =>
        page.KeyPhrase.Length == 0
            ? null
            : Grade.When(SeoRuleKind.KeyPhraseInIntroduction, 5, page.Mentions(page.Prose.Beginning));
}
