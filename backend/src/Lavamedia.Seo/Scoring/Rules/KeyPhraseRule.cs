namespace Lavamedia.Seo.Scoring.Rules;

/// <summary>Whoever knows by which words a page is to be found writes it so that it is.</summary>
internal sealed class KeyPhraseRule : ISeoRule
{
    public SeoFinding Judge(SeoPage page) => Grade.When(SeoRuleKind.KeyPhrase, 5, page.KeyPhrase.Length > 0);
}
