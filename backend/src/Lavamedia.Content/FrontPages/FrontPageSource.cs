namespace Lavamedia.Content.FrontPages;

/// <summary>What fills a section of a front page behind the articles that were pinned.</summary>
public enum FrontPageSource
{
    /// <summary>Nothing: only what was pinned.</summary>
    Pinned,

    /// <summary>The newest articles of all.</summary>
    Newest,

    /// <summary>The newest articles of a category and of those below it.</summary>
    Category,

    /// <summary>The newest articles that carry a tag.</summary>
    Tag,

    /// <summary>The newest articles of a series.</summary>
    Series,
}
