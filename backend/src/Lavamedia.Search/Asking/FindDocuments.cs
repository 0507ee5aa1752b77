using Lavamedia.Search.Engines;

namespace Lavamedia.Search.Asking;

/// <summary>What is shown of documents that were found.</summary>
public sealed class FindDocuments(ISearchEngine engine)
{
    /// <summary>The documents of a page, in their order; one that was withdrawn a moment ago is left out.</summary>
    /// <param name="question">What is searched for.</param>
    /// <param name="ranked">The documents.</param>
    /// <param name="skipped">How many were ranked before them.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public async Task<IReadOnlyList<SearchHit>> ReadAsync(
        SearchQuestion question,
        IReadOnlyList<RankedDocument> ranked,
        int skipped,
        CancellationToken cancellationToken
    )
    {
        var passages = await engine.ReadAsync(question, [.. ranked.Select(document => document.Id)], cancellationToken);
        return
        [
            .. ranked
                .Select((document, place) => (Document: document, Place: skipped + place + 1))
                .Where(found => passages.ContainsKey(found.Document.Id))
                .Select(found => new SearchHit(
                    found.Document.Id,
                    found.Document.Kind,
                    found.Place,
                    passages[found.Document.Id].Title,
                    passages[found.Document.Id].Excerpt,
                    found.Document.Score,
                    found.Document.IsPinned
                )),
        ];
    }
}
