namespace Lavamedia.Content.Redirects;

/// <summary>What stands at addresses of a form.</summary>
public enum PortalAddressKind
{
    /// <summary>Nothing of ours.</summary>
    Unknown,

    /// <summary>What is always there: front pages, the search, feeds, sitemaps.</summary>
    Fixed,

    /// <summary>An article or page.</summary>
    Item,

    /// <summary>A category.</summary>
    Category,

    /// <summary>A tag.</summary>
    Tag,

    /// <summary>A series.</summary>
    Series,

    /// <summary>The articles of somebody.</summary>
    Author,
}
