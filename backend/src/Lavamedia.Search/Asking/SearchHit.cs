using Lavamedia.Search.Documents;

namespace Lavamedia.Search.Asking;

/// <summary>A thing that was found.</summary>
/// <param name="Id">The key of the thing.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Its place among all that was found, from 1.</param>
/// <param name="Title">Its title, the words that were looked for marked.</param>
/// <param name="Excerpt">The passage that answers best, the words that were looked for marked; empty when there is no text.</param>
/// <param name="Score">How well it answers; only to be compared within one search.</param>
/// <param name="IsPinned">Whether somebody said that it stands first.</param>
public sealed record SearchHit(
    Guid Id,
    SearchKind Kind,
    int Place,
    IReadOnlyList<SearchExcerptPart> Title,
    IReadOnlyList<SearchExcerptPart> Excerpt,
    double Score,
    bool IsPinned
);
