namespace Lavamedia.Seo.Scoring.Rules;

/// <summary>A page without a picture has none in search results, in feeds, or where it is shared.</summary>
internal sealed class LeadPictureRule : ISeoRule
{
    public SeoFinding Judge(SeoPage page) => Grade.When(SeoRuleKind.LeadPicture, 8, page.HasHero);
}
