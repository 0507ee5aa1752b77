namespace Lavamedia.Seo.Scoring.Rules;

/// <summary>What a picture shows is read by those who do not see it, and by picture search.</summary>
internal sealed class AlternativeTextsRule : ISeoRule
{
    public SeoFinding? Judge(SeoPage page)
    {
        var pictures = page.Outline.Pictures + (page.HasHero ? 1 : 0);
        if (pictures == 0)
        {
            return null;
        }

        var described =
            page.Outline.DescribedPictures + page.DescribedByAsset + (page.HasHero && page.HasHeroText ? 1 : 0);
        return new SeoFinding(
            SeoRuleKind.AlternativeTexts,
            8,
            described == pictures ? 8 : 0,
            pictures - described,
            Maximum: 0
        );
    }
}
