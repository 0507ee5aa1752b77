using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.AspNetCore.PersistedOperations;

/// <summary>Where trusted documents come from: those whose authors we know. What clients register by themselves is none.</summary>
internal interface ITrustedDocumentSource
{
    /// <summary>The text of a document as UTF-8, or null when it is not here.</summary>
    ValueTask<ReadOnlyMemory<byte>?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>All documents that are here.</summary>
    IAsyncEnumerable<RegisteredDocument> ReadAsync(CancellationToken cancellationToken);
}
