namespace Lavamedia.GraphQL.Execution;

/// <summary>The documents that clients registered and rely on, for those who weigh changes of the schema.</summary>
public interface IRegisteredDocuments
{
    /// <summary>All documents, by id, as UTF-8.</summary>
    IAsyncEnumerable<RegisteredDocument> ReadAsync(CancellationToken cancellationToken);
}
