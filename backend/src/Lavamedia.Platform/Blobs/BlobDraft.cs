namespace Lavamedia.Platform.Blobs;

/// <summary>A file that is being written. Disposing it without a commit leaves nothing behind.</summary>
public abstract class BlobDraft : IAsyncDisposable
{
    /// <summary>Where to write; may also be read back and repositioned before the commit.</summary>
    public abstract Stream Content { get; }

    /// <summary>
    /// Makes the file durable and visible under a key, in one step. Whatever the key named before is replaced.
    /// </summary>
    /// <param name="key">Segments of a–z, 0–9, <c>.</c>, <c>_</c> and <c>-</c>, joined by slashes.</param>
    /// <param name="cancellationToken">Stops before the file becomes visible.</param>
    /// <exception cref="BlobStoreFullException">There is no room left.</exception>
    public abstract Task CommitAsync(string key, CancellationToken cancellationToken);

    /// <inheritdoc />
    public abstract ValueTask DisposeAsync();
}
