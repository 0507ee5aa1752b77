using Lavamedia.Search.Asking;

namespace Lavamedia.Search.Engines;

/// <summary>The search inside the database: nothing else to run, and never behind it.</summary>
public sealed class PostgresSearchEngine(RankDocuments rank, ReadPassages read) : ISearchEngine
{
    /// <inheritdoc />
    public Task<SearchRanking> RankAsync(SearchQuestion question, CancellationToken cancellationToken) =>
        rank.ExecuteAsync(question, cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyDictionary<Guid, SearchPassages>> ReadAsync(
        SearchQuestion question,
        Guid[] ids,
        CancellationToken cancellationToken
    ) => read.ExecuteAsync(question, ids, cancellationToken);
}
