using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lavamedia.GraphQL.Types.Annotated;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Http.Multipart;

/// <summary>
/// Reads a request of the
/// <see href="https://github.com/jaydenseric/graphql-multipart-request-spec">GraphQL multipart request specification</see>:
/// <c>operations</c>, then <c>map</c>, then the files. A single file is handed on as a stream that has not been read yet,
/// so that an upload of any size needs no memory and no second copy; of several files all but the last are spooled.
/// </summary>
internal sealed class MultipartRequestReader(GraphQLEndpointOptions options)
{
    /// <summary>Reads up to the first byte of the last file.</summary>
    /// <exception cref="InvalidHttpRequestException">The form is malformed.</exception>
    public async Task<MultipartRequest> ReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var boundary = Boundary(context.Request);
        var reader = new MultipartReader(boundary, context.Request.Body)
        {
            BodyLengthLimit = options.MaximumMultipartBytes,
        };
        var files = new List<UploadedFile>();
        try
        {
            var operations = await FieldAsync(
                reader,
                "operations",
                HttpErrorCodes.MultipartOperationsMissing,
                cancellationToken
            );
            var map = Map(await FieldAsync(reader, "map", HttpErrorCodes.MultipartMapInvalid, cancellationToken));
            var body = RequestBody.From(Substitute(operations, map));
            foreach (var key in map.Keys)
            {
                var section =
                    await SectionAsync(reader, cancellationToken)
                    ?? throw Bad(HttpErrorCodes.MultipartFileMissing, $"The file \"{key}\" of the map was not sent.");
                files.Add(File(section, map));
                if (files.Count < map.Count)
                {
                    await files[^1].SpoolAsync(cancellationToken);
                }
            }
            return new MultipartRequest(body, files);
        }
        catch
        {
            foreach (var file in files)
            {
                await file.DisposeAsync();
            }
            throw;
        }
    }

    private static string Boundary(HttpRequest request)
    {
        var boundary = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            ? HeaderUtilities.RemoveQuotes(type.Boundary).Value
            : null;
        return string.IsNullOrEmpty(boundary) || boundary.Length > 200
            ? throw Bad(HttpErrorCodes.MultipartInvalid, "The Content-Type has no usable boundary.")
            : boundary;
    }

    private async Task<JsonElement> FieldAsync(
        MultipartReader reader,
        string name,
        string code,
        CancellationToken cancellationToken
    )
    {
        var section = await SectionAsync(reader, cancellationToken);
        var disposition = section?.GetContentDispositionHeader();
        if (section is null || disposition is null || HeaderUtilities.RemoveQuotes(disposition.Name) != name)
        {
            throw Bad(code, $"The part \"{name}\" is missing or not in its place: operations, map, then the files.");
        }
        return await JsonBodyReader.ReadAsync(section.Body, options.MaximumJsonBytes, cancellationToken);
    }

    private static async Task<MultipartSection?> SectionAsync(
        MultipartReader reader,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await reader.ReadNextSectionAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            throw new InvalidHttpRequestException(
                StatusCodes.Status400BadRequest,
                HttpErrorCodes.MultipartInvalid,
                "The multipart form is malformed or ends too early.",
                exception
            );
        }
    }

    private Dictionary<string, string[]> Map(JsonElement map)
    {
        if (map.ValueKind != JsonValueKind.Object)
        {
            throw Bad(HttpErrorCodes.MultipartMapInvalid, "\"map\" must be an object of arrays of paths.");
        }
        var result = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var entry in map.EnumerateObject())
        {
            if (
                entry.Value.ValueKind != JsonValueKind.Array
                || entry.Value.EnumerateArray().Any(path => path.ValueKind != JsonValueKind.String)
            )
            {
                throw Bad(HttpErrorCodes.MultipartMapInvalid, $"\"map.{entry.Name}\" must be an array of paths.");
            }
            result[entry.Name] = [.. entry.Value.EnumerateArray().Select(path => path.GetString()!)];
        }
        return result.Count <= options.MaximumFiles
            ? result
            : throw Bad(
                HttpErrorCodes.MultipartMapInvalid,
                $"At most {options.MaximumFiles} files may be sent at once."
            );
    }

    /// <summary>Puts each file's key where the map says, in place of the null that the specification wants there.</summary>
    private static JsonElement Substitute(JsonElement operations, Dictionary<string, string[]> map)
    {
        if (operations.ValueKind != JsonValueKind.Object)
        {
            return operations;
        }
        var node = JsonObject.Create(operations)!;
        foreach (var (key, paths) in map)
        {
            foreach (var path in paths)
            {
                Place(node, path, key);
            }
        }
        return JsonBodyReader.Parse(new ReadOnlySequence<byte>(JsonSerializer.SerializeToUtf8Bytes(node)));
    }

    private static void Place(JsonObject operations, string path, string key)
    {
        var segments = path.Split('.');
        JsonNode? parent = operations;
        foreach (var segment in segments.SkipLast(1))
        {
            parent = Child(parent, segment);
        }
        var last = segments[^1];
        var isNullVariable = segments is ["variables", _, ..] && Child(parent, last) is null;
        switch (parent)
        {
            case JsonObject target when isNullVariable && target.ContainsKey(last):
                target[last] = key;
                break;
            case JsonArray target
                when isNullVariable && int.TryParse(last, out var index) && index >= 0 && index < target.Count:
                target[index] = key;
                break;
            default:
                throw Bad(
                    HttpErrorCodes.MultipartPathInvalid,
                    $"The path \"{path}\" of the map does not lead to a variable that is null."
                );
        }
    }

    private static JsonNode? Child(JsonNode? parent, string segment) =>
        parent switch
        {
            JsonObject target => target[segment],
            JsonArray target when int.TryParse(segment, out var index) && index >= 0 && index < target.Count => target[
                index
            ],
            _ => null,
        };

    private static UploadedFile File(MultipartSection section, Dictionary<string, string[]> map)
    {
        var disposition = section.GetContentDispositionHeader();
        var key = disposition is null ? null : HeaderUtilities.RemoveQuotes(disposition.Name).Value;
        if (disposition is null || key is null || !map.ContainsKey(key) || !disposition.IsFileDisposition())
        {
            throw Bad(HttpErrorCodes.MultipartFileMissing, $"The part \"{key}\" is not a file that the map names.");
        }
        var name = disposition.FileNameStar.HasValue
            ? disposition.FileNameStar
            : HeaderUtilities.RemoveQuotes(disposition.FileName);
        return new UploadedFile(key, name.Value ?? "", section.ContentType, section.Body);
    }

    private static InvalidHttpRequestException Bad(string code, string message) =>
        new(StatusCodes.Status400BadRequest, code, message);
}

/// <summary>A multipart request: its operation and its files, the last of which is still on the wire.</summary>
internal sealed record MultipartRequest(RequestBody Body, IReadOnlyList<UploadedFile> Files)
{
    /// <summary>The files by their key in the map.</summary>
    public IReadOnlyDictionary<string, IUploadedFile> Uploads { get; } =
        Files.ToDictionary(file => file.Key, IUploadedFile (file) => file);
}
