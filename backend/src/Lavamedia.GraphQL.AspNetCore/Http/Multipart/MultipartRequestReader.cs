using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lavamedia.GraphQL.AspNetCore.Requests;
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
    /// <exception cref="InvalidRequestException">The form is malformed.</exception>
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
                TransportErrorCodes.MultipartOperationsMissing,
                cancellationToken
            );
            var map = Map(await FieldAsync(reader, "map", TransportErrorCodes.MultipartMapMissing, cancellationToken));
            var body = RequestBody.From(Substitute(operations, map));
            foreach (var key in map.Keys)
            {
                var section =
                    await SectionAsync(reader, cancellationToken)
                    ?? throw Bad(
                        TransportErrorCodes.MultipartFileMissing,
                        $"The file \"{key}\" of the map was not sent."
                    );
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
            ? throw Bad(TransportErrorCodes.MultipartInvalid, "The Content-Type has no usable boundary.")
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
        if (section is null || disposition is null)
        {
            throw Bad(code, $"The part \"{name}\" is missing.");
        }
        if (HeaderUtilities.RemoveQuotes(disposition.Name) != name)
        {
            throw Bad(
                TransportErrorCodes.MultipartMisordered,
                "The parts are out of order: operations, map, then the files."
            );
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
            throw new InvalidRequestException(
                StatusCodes.Status400BadRequest,
                TransportErrorCodes.MultipartInvalid,
                "The multipart form is malformed or ends too early.",
                exception
            );
        }
    }

    private Dictionary<string, string[]> Map(JsonElement map)
    {
        if (map.ValueKind != JsonValueKind.Object)
        {
            throw Bad(TransportErrorCodes.MultipartMapInvalid, "\"map\" must be an object of arrays of paths.");
        }
        var result = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var entry in map.EnumerateObject())
        {
            if (
                entry.Value.ValueKind != JsonValueKind.Array
                || entry.Value.EnumerateArray().Any(path => path.ValueKind != JsonValueKind.String)
            )
            {
                throw Bad(TransportErrorCodes.MultipartMapInvalid, $"\"map.{entry.Name}\" must be an array of paths.");
            }
            if (entry.Value.GetArrayLength() == 0)
            {
                throw Bad(TransportErrorCodes.MultipartPathMissing, $"\"map.{entry.Name}\" has no path.");
            }
            result[entry.Name] = [.. entry.Value.EnumerateArray().Select(path => path.GetString()!)];
        }
        return result.Count <= options.MaximumFiles
            ? result
            : throw Bad(
                TransportErrorCodes.MultipartMapInvalid,
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
        if (segments[0] != "variables")
        {
            throw Bad(
                TransportErrorCodes.MultipartPathOutsideVariables,
                $"The path \"{path}\" of the map does not start with \"variables\"."
            );
        }
        if (segments.Length < 2 || segments.Any(string.IsNullOrEmpty))
        {
            throw Bad(TransportErrorCodes.MultipartPathInvalid, $"The path \"{path}\" of the map is malformed.");
        }
        var parent = Parent(operations, segments);
        var last = segments[^1];
        switch (parent)
        {
            case JsonObject target when target.TryGetPropertyValue(last, out var value) && value is null:
                target[last] = key;
                break;
            case JsonArray target when Index(target, last) is { } index && target[index] is null:
                target[index] = key;
                break;
            case JsonObject target when !target.ContainsKey(last):
                throw Bad(
                    TransportErrorCodes.MultipartVariableNotFound,
                    $"The path \"{path}\" of the map leads to a variable that does not exist."
                );
            default:
                throw Bad(
                    TransportErrorCodes.MultipartVariableStructure,
                    $"The path \"{path}\" of the map does not lead to a variable that is null."
                );
        }
    }

    private static JsonNode? Parent(JsonObject operations, string[] segments)
    {
        JsonNode? parent = operations;
        foreach (var segment in segments.SkipLast(1))
        {
            parent = Child(parent, segment);
        }
        return parent;
    }

    private static int? Index(JsonArray array, string segment) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < array.Count
            ? index
            : null;

    private static JsonNode? Child(JsonNode? parent, string segment) =>
        parent switch
        {
            JsonObject target => target[segment],
            JsonArray target when Index(target, segment) is { } index => target[index],
            _ => null,
        };

    private static UploadedFile File(MultipartSection section, Dictionary<string, string[]> map)
    {
        var disposition = section.GetContentDispositionHeader();
        var key = disposition is null ? null : HeaderUtilities.RemoveQuotes(disposition.Name).Value;
        if (disposition is null || key is null || !map.ContainsKey(key) || !disposition.IsFileDisposition())
        {
            throw Bad(
                TransportErrorCodes.MultipartFileMissing,
                $"The part \"{key}\" is not a file that the map names."
            );
        }
        var name = disposition.FileNameStar.HasValue
            ? disposition.FileNameStar
            : HeaderUtilities.RemoveQuotes(disposition.FileName);
        return new UploadedFile(key, name.Value ?? "", section.ContentType, section.Body);
    }

    private static InvalidRequestException Bad(string code, string message) =>
        new(StatusCodes.Status400BadRequest, code, message);
}

/// <summary>A multipart request: its operation and its files, the last of which is still on the wire.</summary>
internal sealed record MultipartRequest(RequestBody Body, IReadOnlyList<UploadedFile> Files)
{
    /// <summary>The files by their key in the map.</summary>
    public IReadOnlyDictionary<string, IUploadedFile> Uploads { get; } =
        Files.ToDictionary(file => file.Key, IUploadedFile (file) => file);
}
