namespace Lavamedia.Seo.Scoring.Rules;

/// <summary>Short addresses are read, remembered and shared.</summary>
internal sealed class AddressLengthRule : ISeoRule
{
    public SeoFinding? Judge(SeoPage page) =>
        page.Slug.Length == 0
            ? null
            : Grade.Within(SeoRuleKind.AddressLength, 3, page.Slug.Length, (0, 75), (0, 100)) with
            {
                Minimum = null,
            };
}
