namespace Lavamedia.Platform.Blobs;

/// <summary>Keeps files: originals and renditions of media, exports, feeds. What is committed survives a crash.</summary>
public interface IBlobStore
{
    /// <summary>Starts a file that nobody sees until it is committed.</summary>
    /// <exception cref="BlobStoreFullException">There is no room left.</exception>
    BlobDraft Begin();

    /// <summary>Opens a file for reading at any position, or gives null when there is none under the key.</summary>
    /// <param name="key">The key it was committed under.</param>
    /// <param name="cancellationToken">Stops the opening.</param>
    Task<Stream?> OpenAsync(string key, CancellationToken cancellationToken);

    /// <summary>Removes a file; nothing happens when there is none.</summary>
    Task DeleteAsync(string key, CancellationToken cancellationToken);

    /// <summary>Removes all files whose keys begin with the segments of a folder; nothing happens when there are none.</summary>
    /// <param name="folder">Segments as of a key.</param>
    /// <param name="cancellationToken">Stops before anything is removed.</param>
    Task DeleteFolderAsync(string folder, CancellationToken cancellationToken);

    /// <summary>Removes drafts that a killed process left behind.</summary>
    /// <param name="olderThan">Younger ones may still be written by another process.</param>
    /// <param name="cancellationToken">Stops between two drafts.</param>
    /// <returns>How many were removed.</returns>
    Task<int> RemoveAbandonedDraftsAsync(TimeSpan olderThan, CancellationToken cancellationToken);
}
