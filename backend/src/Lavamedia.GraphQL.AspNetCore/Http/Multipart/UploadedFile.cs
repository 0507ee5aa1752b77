using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.GraphQL.AspNetCore.Http.Multipart;

/// <summary>A file of a multipart request: still to be received, on the wire, or spooled to a temporary file that is deleted with it.</summary>
/// <param name="key">The key of the file in the map.</param>
internal sealed class UploadedFile(string key) : IUploadedFile, IAsyncDisposable
{
    private Stream? content;

    /// <summary>The key of the file in the map.</summary>
    public string Key { get; } = key;

    /// <inheritdoc />
    public string Name { get; private set; } = "";

    /// <inheritdoc />
    public string? ContentType { get; private set; }

    /// <inheritdoc />
    public long? Length => content is FileStream spooled ? spooled.Length : null;

    /// <summary>Whether the file has come.</summary>
    public bool IsReceived => content is not null;

    /// <inheritdoc />
    public Stream OpenReadStream() =>
        content ?? throw new InvalidOperationException($"The file \"{Key}\" was not received.");

    /// <summary>Takes what stands on the wire.</summary>
    public void Receive(string name, string? contentType, Stream body) =>
        (Name, ContentType, content) = (name, contentType, body);

    /// <summary>Moves the content from the wire to disk, because another file follows on the wire.</summary>
    /// <param name="share">What the request may have on disk.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task SpoolAsync(SpoolShare share, CancellationToken cancellationToken)
    {
        var wire = OpenReadStream();
        var spool = new FileStream(
            Path.Combine(Path.GetTempPath(), $"lavamedia-upload-{Guid.NewGuid():N}"),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            }
        );
        try
        {
            var buffer = new byte[81_920];
            int count;
            while (
                (count = await MultipartForm.ReadAsync(() => wire.ReadAsync(buffer, cancellationToken).AsTask())) > 0
            )
            {
                share.Take(count);
                await spool.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
            }
            spool.Position = 0;
        }
        catch
        {
            await spool.DisposeAsync();
            throw;
        }
        content = spool;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => content?.DisposeAsync() ?? ValueTask.CompletedTask;
}
