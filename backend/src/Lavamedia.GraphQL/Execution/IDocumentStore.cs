namespace Lavamedia.GraphQL.Execution;

/// <summary>Finds stored documents by id (persisted operations).</summary>
public interface IDocumentStore
{
    /// <summary>The UTF-8 text of a stored document, or null when the caller has none with this id (error HC0020).</summary>
    /// <param name="id">The id of the document.</param>
    /// <param name="owner">Whose documents they are that the caller may run (<see cref="GraphQLRequest.DocumentOwner"/>).</param>
    /// <param name="cancellationToken">Ends the search.</param>
    ValueTask<ReadOnlyMemory<byte>?> FindAsync(string id, string? owner, CancellationToken cancellationToken);
}
