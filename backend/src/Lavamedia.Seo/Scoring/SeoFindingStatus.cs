namespace Lavamedia.Seo.Scoring;

/// <summary>What a rule found.</summary>
public enum SeoFindingStatus
{
    /// <summary>Nothing to do.</summary>
    Good,

    /// <summary>Could be better.</summary>
    Improvable,

    /// <summary>Costs readers.</summary>
    Bad,
}
