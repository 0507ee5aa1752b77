using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lavamedia.GraphQL.AspNetCore.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Http.Multipart;

/// <summary>
/// Reads a request of the
/// <see href="https://github.com/jaydenseric/graphql-multipart-request-spec">GraphQL multipart request specification</see>:
/// <c>operations</c>, then <c>map</c>. The files that follow are received later (<see cref="MultipartRequest.ReceiveAsync"/>).
/// </summary>
internal sealed class MultipartRequestReader(GraphQLEndpointOptions options)
{
    private readonly Spool spool = new(options.MaximumSpooledBytesPerRequest, options.MaximumSpooledBytes);

    /// <summary>Reads up to the first file.</summary>
    /// <exception cref="InvalidRequestException">The form is malformed.</exception>
    public async Task<MultipartRequest> ReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var form = new MultipartForm(context.Request, options.MaximumMultipartBytes);
        var operations = await FieldAsync(
            form,
            "operations",
            TransportErrorCodes.MultipartOperationsMissing,
            cancellationToken
        );
        var fields = await FieldAsync(form, "map", TransportErrorCodes.MultipartMapMissing, cancellationToken);
        try
        {
            RequireSingleNames(operations);
            RequireSingleNames(fields);
            var map = Map(fields);
            return new MultipartRequest(RequestBody.From(Substitute(operations, map)), form, map.Keys, spool);
        }
        catch (InvalidOperationException exception)
        {
            // An escape that stands for half of a surrogate pair.
            throw Bad(
                TransportErrorCodes.MultipartInvalid,
                "\"operations\" or \"map\" is not well-formed Unicode.",
                exception
            );
        }
    }

    private async Task<JsonElement> FieldAsync(
        MultipartForm form,
        string name,
        string code,
        CancellationToken cancellationToken
    )
    {
        var section = await form.NextAsync(cancellationToken);
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
        return await MultipartForm.ReadAsync(() =>
            JsonBodyReader.ReadAsync(section.Body, options.MaximumJsonBytes, cancellationToken).AsTask()
        );
    }

    /// <summary>A name that stands twice in an object could be read either way.</summary>
    private static void RequireSingleNames(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                RequireSingleNames(item);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var member in value.EnumerateObject())
            {
                if (!names.Add(member.Name))
                {
                    throw Bad(
                        TransportErrorCodes.MultipartInvalid,
                        $"\"{member.Name}\" stands twice in an object of \"operations\" or \"map\"."
                    );
                }
                RequireSingleNames(member.Value);
            }
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

    private static InvalidRequestException Bad(string code, string message, Exception? inner = null) =>
        new(StatusCodes.Status400BadRequest, code, message, inner);
}
