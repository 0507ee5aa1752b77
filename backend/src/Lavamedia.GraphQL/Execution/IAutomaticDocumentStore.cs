namespace Lavamedia.GraphQL.AspNetCore.PersistedOperations;

/// <summary>
/// Keeps the documents that clients register by themselves (automatic persisted queries) for a while. It saves bytes on the wire and is
/// no boundary of trust: whoever may send text may register it.
/// </summary>
public interface IAutomaticDocumentStore
{
    /// <summary>The text of a document as UTF-8, or null when it is not or no longer kept.</summary>
    ValueTask<ReadOnlyMemory<byte>?> FindAsync(string hash, CancellationToken cancellationToken);

    /// <summary>Keeps a document, whose hash was checked and which is valid.</summary>
    ValueTask StoreAsync(string hash, ReadOnlyMemory<byte> text);
}
