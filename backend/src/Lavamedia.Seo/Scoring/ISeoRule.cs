namespace Lavamedia.Seo.Scoring;

/// <summary>One thing that a page is judged by.</summary>
internal interface ISeoRule
{
    /// <summary>What it says of a page; null when it has nothing to say about such a page.</summary>
    SeoFinding? Judge(SeoPage page);
}
