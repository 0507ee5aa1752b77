namespace Lavamedia.Search.Asking;

/// <summary>The documents that answer a question best and that the viewer may see.</summary>
/// <param name="Documents">The documents, the best first.</param>
/// <param name="IsCutOff">Whether more documents answer than are ranked.</param>
public sealed record SearchRanking(IReadOnlyList<RankedDocument> Documents, bool IsCutOff)
{
    /// <summary>Nothing.</summary>
    public static SearchRanking Empty { get; } = new([], IsCutOff: false);

    /// <summary>The same ranking behind what stands first.</summary>
    public SearchRanking After(IReadOnlyList<RankedDocument> pinned) =>
        pinned.Count == 0
            ? this
            : this with
            {
                Documents = [.. pinned, .. Documents.Where(document => pinned.All(other => other.Id != document.Id))],
            };
}
