namespace Lavamedia.Seo.Scoring.Rules;

/// <summary>Search results print the searcher's words in bold.</summary>
internal sealed class KeyPhraseInDescriptionRule : ISeoRule
{
    public SeoFinding? Judge(SeoPage page) =>
        page.KeyPhrase.Length == 0
            ? null
            : Grade.When(SeoRuleKind.KeyPhraseInDescription, 5, page.Mentions(page.Description));
}
