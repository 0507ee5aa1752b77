namespace Lavamedia.Seo.Links;

/// <summary>What readers meet who follow a link.</summary>
public enum SeoLinkStatus
{
    /// <summary>Nobody has looked yet.</summary>
    Unchecked,

    /// <summary>What it leads to is there.</summary>
    Ok,

    /// <summary>What it leads to has moved for good; readers are led on.</summary>
    Moved,

    /// <summary>Nothing is there.</summary>
    Broken,

    /// <summary>It could not be told: the other site is away, or does not let itself be checked.</summary>
    Unreachable,
}
