using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.AspNetCore.PersistedOperations;

/// <summary>All trusted documents of the host.</summary>
internal sealed class StoredDocuments(IEnumerable<ITrustedDocumentSource> sources) : IDocumentStore
{
    private readonly ITrustedDocumentSource[] sources = [.. sources];

    /// <inheritdoc />
    public async ValueTask<ReadOnlyMemory<byte>?> FindAsync(string id, CancellationToken cancellationToken)
    {
        foreach (var source in sources)
        {
            if (await source.FindAsync(id, cancellationToken) is { } text)
            {
                return text;
            }
        }
        return null;
    }
}
