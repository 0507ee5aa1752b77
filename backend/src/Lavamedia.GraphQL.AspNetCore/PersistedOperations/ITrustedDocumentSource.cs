using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.AspNetCore.PersistedOperations;

/// <summary>Where trusted documents come from: those whose authors we know. What clients register by themselves is none.</summary>
internal interface ITrustedDocumentSource
{
    /// <summary>The text of a document as UTF-8, or null when it is not here, or not for the caller.</summary>
    /// <param name="id">The SHA-256 of the text.</param>
    /// <param name="owner">The partner who asks; null for everybody else.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    ValueTask<ReadOnlyMemory<byte>?> FindAsync(string id, string? owner, CancellationToken cancellationToken);

    /// <summary>All documents that are here, whoever may run them.</summary>
    IAsyncEnumerable<RegisteredDocument> ReadAsync(CancellationToken cancellationToken);
}
