namespace Lavamedia.Platform.Blobs;

/// <summary>Keeps files in a folder of this machine.</summary>
/// <param name="directory">The folder; made when it is not there.</param>
public sealed class FileBlobStore(string directory) : IBlobStore
{
    private const string DraftFolder = ".drafts";
    private const int BufferSize = 64 * 1024;

    /// <inheritdoc />
    public BlobDraft Begin()
    {
        var folder = Directory.CreateDirectory(Path.Combine(directory, DraftFolder));
        var path = Path.Combine(folder.FullName, Guid.CreateVersion7().ToString("N"));
        try
        {
            var options = new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.Asynchronous,
                BufferSize = BufferSize,
            };
            return new FileBlobDraft(this, new FileStream(path, options));
        }
        catch (IOException exception) when (DiskFull.Is(exception))
        {
            throw new BlobStoreFullException(exception);
        }
    }

    /// <inheritdoc />
    public Task<Stream?> OpenAsync(string key, CancellationToken cancellationToken)
    {
        try
        {
            Stream stream = new FileStream(
                PathOf(key),
                FileMode.Open,
                FileAccess.Read,
                FileShare.Read | FileShare.Delete,
                BufferSize,
                FileOptions.Asynchronous
            );
            return Task.FromResult<Stream?>(stream);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
    }

    /// <inheritdoc />
    public Task DeleteAsync(string key, CancellationToken cancellationToken)
    {
        var path = PathOf(key);
        if (File.Exists(path))
        {
            File.Delete(path);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task DeleteFolderAsync(string folder, CancellationToken cancellationToken)
    {
        var path = PathOf(folder);
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task<int> RemoveAbandonedDraftsAsync(TimeSpan olderThan, CancellationToken cancellationToken)
    {
        var folder = new DirectoryInfo(Path.Combine(directory, DraftFolder));
        var removed = 0;
        foreach (var file in folder.Exists ? folder.EnumerateFiles() : [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (DateTime.UtcNow - file.LastWriteTimeUtc > olderThan)
            {
                file.Delete();
                removed++;
            }
        }

        return Task.FromResult(removed);
    }

    internal string PathOf(string key)
    {
        BlobKey.Check(key);
        return Path.Combine(directory, Path.Combine(key.Split('/')));
    }
}
