namespace Lavamedia.Seo.Sitemaps;

/// <summary>A film of a page.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Description">What it shows.</param>
/// <param name="PictureUrl">The picture that stands for it.</param>
/// <param name="PlayerUrl">The address of its player.</param>
/// <param name="PublishedAt">When readers saw it first.</param>
internal sealed record SitemapVideo(
    string Title,
    string Description,
    string PictureUrl,
    string PlayerUrl,
    DateTimeOffset PublishedAt
);
