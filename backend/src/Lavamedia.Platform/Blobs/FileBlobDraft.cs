namespace Lavamedia.Platform.Blobs;

internal sealed class FileBlobDraft(FileBlobStore store, FileStream file) : BlobDraft
{
    private bool committed;

    public override Stream Content => file;

    public override async Task CommitAsync(string key, CancellationToken cancellationToken)
    {
        try
        {
            await file.FlushAsync(cancellationToken);
            file.Flush(flushToDisk: true);
        }
        catch (IOException exception) when (DiskFull.Is(exception))
        {
            throw new BlobStoreFullException(exception);
        }

        var target = store.PathOf(key);
        var folder = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(folder);
        await file.DisposeAsync();
        File.Move(file.Name, target, overwrite: true);
        DurableDirectory.Flush(folder);
        committed = true;
    }

    public override async ValueTask DisposeAsync()
    {
        try
        {
            await file.DisposeAsync();
        }
        catch (IOException exception) when (DiskFull.Is(exception))
        {
            // The buffer of a draft that nobody wants could not be written. That is what deleting it is for.
        }

        if (!committed)
        {
            File.Delete(file.Name);
        }
    }
}
