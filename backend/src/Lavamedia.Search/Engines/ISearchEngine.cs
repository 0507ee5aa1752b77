using Lavamedia.Search.Asking;
using Lavamedia.Search.Asking.Matching;

namespace Lavamedia.Search.Engines;

/// <summary>
/// What puts documents in order and marks what answers in them. Whoever implements it gives out only what the viewer may see at this
/// moment, by the filters of the things themselves (Z-2, Z-3).
/// </summary>
public interface ISearchEngine
{
    /// <summary>The documents that answer best, at most <see cref="MatchDocuments.Most"/>.</summary>
    Task<SearchRanking> RankAsync(SearchQuestion question, CancellationToken cancellationToken);

    /// <summary>What is shown of each of these documents; one that the viewer may not see any more is left out.</summary>
    Task<IReadOnlyDictionary<Guid, SearchPassages>> ReadAsync(
        SearchQuestion question,
        Guid[] ids,
        CancellationToken cancellationToken
    );
}
