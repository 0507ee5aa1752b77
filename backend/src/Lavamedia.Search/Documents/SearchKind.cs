namespace Lavamedia.Search.Documents;

/// <summary>What a search finds.</summary>
public enum SearchKind
{
    /// <summary>An article.</summary>
    Article,

    /// <summary>A page that stands by itself, such as the imprint.</summary>
    Page,

    /// <summary>A category.</summary>
    Category,

    /// <summary>Somebody who writes.</summary>
    Author,

    /// <summary>A tag.</summary>
    Tag,

    /// <summary>A picture or another asset of the library.</summary>
    Media,
}
