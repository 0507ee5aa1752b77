namespace Lavamedia.GraphQL.Execution;

/// <summary>Finds stored documents by id (persisted operations).</summary>
public interface IDocumentStore
{
    /// <summary>The UTF-8 text of a stored document, or null when the id is unknown (error HC0020).</summary>
    ValueTask<ReadOnlyMemory<byte>?> FindAsync(string id, CancellationToken cancellationToken);
}
