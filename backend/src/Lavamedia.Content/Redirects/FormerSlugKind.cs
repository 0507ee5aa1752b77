namespace Lavamedia.Content.Redirects;

/// <summary>What an address named.</summary>
public enum FormerSlugKind
{
    /// <summary>An article or page.</summary>
    Item,

    /// <summary>A category.</summary>
    Category,

    /// <summary>A tag.</summary>
    Tag,

    /// <summary>A series.</summary>
    Series,
}
