using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.GraphQL.AspNetCore.Http.Multipart;

/// <summary>A file of a multipart request: on the wire, or spooled to a temporary file that is deleted with it.</summary>
internal sealed class UploadedFile(string key, string name, string? contentType, Stream content)
    : IUploadedFile,
        IAsyncDisposable
{
    private Stream content = content;

    /// <summary>The key of the file in the map.</summary>
    public string Key { get; } = key;

    /// <inheritdoc />
    public string Name { get; } = name;

    /// <inheritdoc />
    public string? ContentType { get; } = contentType;

    /// <inheritdoc />
    public long? Length => content is FileStream spooled ? spooled.Length : null;

    /// <inheritdoc />
    public Stream OpenReadStream() => content;

    /// <summary>Moves the content from the wire to disk, because another file follows on the wire.</summary>
    public async Task SpoolAsync(CancellationToken cancellationToken)
    {
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
            await content.CopyToAsync(spool, cancellationToken);
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
    public ValueTask DisposeAsync() => content.DisposeAsync();
}
