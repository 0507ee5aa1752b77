namespace Lavamedia.Search.Meilisearch;

/// <summary>What Meilisearch knows of a thing. Whether readers may see it is not its affair: that is asked when it is found.</summary>
/// <param name="Id">The key of the thing.</param>
/// <param name="Kind">What it is, as the database writes it.</param>
/// <param name="Locale">The language; null for what has none.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Summary">Kicker and summary.</param>
/// <param name="Names">The names of its author and its categories.</param>
/// <param name="Text">What excerpts are taken from.</param>
/// <param name="CategoryIds">The categories it is listed in, those above included.</param>
/// <param name="AuthorId">Its author.</param>
/// <param name="PublishedAt">When readers saw it first, in seconds since 1970; null for what has no date.</param>
/// <param name="Popularity">How much it is read, from 0 to 1.</param>
public sealed record MeilisearchDocument(
    Guid Id,
    string Kind,
    string? Locale,
    string Title,
    string Summary,
    string Names,
    string Text,
    Guid[] CategoryIds,
    Guid? AuthorId,
    long? PublishedAt,
    double Popularity
);
