using System.Runtime.CompilerServices;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.AspNetCore.PersistedOperations;

/// <summary>All trusted documents of the host.</summary>
internal sealed class StoredDocuments(IEnumerable<ITrustedDocumentSource> sources)
    : IDocumentStore,
        IRegisteredDocuments
{
    private readonly ITrustedDocumentSource[] sources = [.. sources];

    /// <inheritdoc />
    public async ValueTask<ReadOnlyMemory<byte>?> FindAsync(
        string id,
        string? owner,
        CancellationToken cancellationToken
    )
    {
        foreach (var source in sources)
        {
            if (await source.FindAsync(id, owner, cancellationToken) is { } text)
            {
                return text;
            }
        }
        return null;
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<RegisteredDocument> ReadAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var source in sources)
        {
            await foreach (var document in source.ReadAsync(cancellationToken))
            {
                yield return document;
            }
        }
    }
}
