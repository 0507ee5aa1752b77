namespace Lavamedia.Seo.Sitemaps;

/// <summary>A film of a page.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What it shows.</param>
/// <param name="PictureUrl">The picture that stands for it.</param>
/// <param name="PublishedAt">When readers saw it first.</param>
internal sealed record SitemapVideo(string Title, string Description, string PictureUrl, DateTimeOffset PublishedAt)
{
    /// <summary>The address of the film itself; null where only a player shows it.</summary>
    public string? ContentUrl { get; init; }

    /// <summary>The address of its player; null where the film itself is known.</summary>
    public string? PlayerUrl { get; init; }

    /// <summary>Its length in whole seconds, where it is known.</summary>
    public int? Seconds { get; init; }
}
