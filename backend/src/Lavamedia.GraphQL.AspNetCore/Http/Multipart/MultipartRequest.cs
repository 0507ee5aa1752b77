using Lavamedia.GraphQL.AspNetCore.Requests;
using Lavamedia.GraphQL.Types.Annotated;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Http.Multipart;

/// <summary>
/// A multipart request: its operation, and its files, which are still on the wire. A single file is handed on as a stream that has not been read yet,
/// so that an upload of any size needs no memory and no second copy; of several files all but the last are spooled.
/// </summary>
/// <param name="body">The operation.</param>
/// <param name="form">The form, read up to the first file.</param>
/// <param name="keys">The keys of the map, one for each file.</param>
/// <param name="spool">Where files wait.</param>
internal sealed class MultipartRequest(RequestBody body, MultipartForm form, IEnumerable<string> keys, Spool spool)
    : IAsyncDisposable
{
    private readonly SpoolShare share = new(spool);
    private readonly Dictionary<string, UploadedFile> files = keys.ToDictionary(
        key => key,
        key => new UploadedFile(key),
        StringComparer.Ordinal
    );

    /// <summary>The operation.</summary>
    public RequestBody Body { get; } = body;

    /// <summary>The files by their key in the map.</summary>
    public IReadOnlyDictionary<string, IUploadedFile> Uploads =>
        files.Values.ToDictionary(file => file.Key, IUploadedFile (file) => file, StringComparer.Ordinal);

    /// <summary>Reads up to the first byte of the last file.</summary>
    /// <exception cref="InvalidRequestException">The form is malformed, a file is missing, or the files are too large.</exception>
    public async Task ReceiveAsync(CancellationToken cancellationToken)
    {
        for (var missing = files.Count; missing > 0; missing--)
        {
            var section = await form.NextAsync(cancellationToken);
            var file = section is null
                ? throw Missing(
                    $"The file \"{files.Values.First(file => !file.IsReceived).Key}\" of the map was not sent."
                )
                : Receive(section);
            if (missing > 1)
            {
                await file.SpoolAsync(share, cancellationToken);
            }
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var file in files.Values)
        {
            await file.DisposeAsync();
        }
        share.Dispose();
    }

    private UploadedFile Receive(MultipartSection section)
    {
        var disposition = section.GetContentDispositionHeader();
        var key = disposition is null ? null : HeaderUtilities.RemoveQuotes(disposition.Name).Value;
        if (
            disposition is null
            || key is null
            || !files.TryGetValue(key, out var file)
            || file.IsReceived
            || !disposition.IsFileDisposition()
        )
        {
            throw Missing($"The part \"{key}\" is not a file that the map names, or came twice.");
        }
        var name = disposition.FileNameStar.HasValue
            ? disposition.FileNameStar
            : HeaderUtilities.RemoveQuotes(disposition.FileName);
        file.Receive(name.Value ?? "", section.ContentType, section.Body);
        return file;
    }

    private static InvalidRequestException Missing(string message) =>
        new(StatusCodes.Status400BadRequest, TransportErrorCodes.MultipartFileMissing, message);
}
