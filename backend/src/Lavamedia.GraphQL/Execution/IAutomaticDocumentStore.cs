namespace Lavamedia.GraphQL.Execution;

/// <summary>
/// Keeps documents that clients register by themselves (automatic persisted queries). It spares bytes and is no boundary of trust: who
/// may send text may register it. One that all instances share is registered under the key <see cref="Shared"/>; each instance then keeps what
/// it has met in its own memory as well.
/// </summary>
public interface IAutomaticDocumentStore
{
    /// <summary>The key of the store that all instances share.</summary>
    const string Shared = "shared";

    /// <summary>The text of a document as UTF-8, or null when it is not or no longer kept.</summary>
    ValueTask<ReadOnlyMemory<byte>?> FindAsync(string hash, CancellationToken cancellationToken);

    /// <summary>Keeps a document, whose hash was checked and which is valid.</summary>
    ValueTask StoreAsync(string hash, ReadOnlyMemory<byte> text);
}
