using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.GraphQL.AspNetCore.Requests;

/// <summary>The members of a request (GraphQL over HTTP, section 5.1): <c>query</c> or <c>id</c>, <c>operationName</c>, <c>variables</c>, <c>extensions</c>.</summary>
internal readonly record struct RequestBody(
    ReadOnlyMemory<byte> Query,
    string? Id,
    string? OperationName,
    JsonElement Variables,
    JsonElement Extensions
)
{
    private const string PersistedQuery = "persistedQuery";

    /// <summary>Reads the members of a JSON object; unknown members are ignored.</summary>
    /// <param name="value">The object.</param>
    /// <param name="id">The id of the stored document, where the address names it.</param>
    /// <exception cref="InvalidRequestException">The value is not an object, or a member has the wrong kind.</exception>
    public static RequestBody From(JsonElement value, string? id = null)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw Bad("The body must be a JSON object with the member \"query\".");
        }
        return Checked(
            Utf8Text(value, "query"),
            // Relay's and Apollo's names for the same.
            id ?? Text(value, "id") ?? Text(value, "doc_id") ?? Text(value, "documentId"),
            Text(value, "operationName"),
            VariablesOf(value),
            Object(value, "extensions")
        );
    }

    /// <summary>Reads the members from the query string of a GET request.</summary>
    /// <param name="query">The query string.</param>
    /// <param name="id">The id of the stored document, where the path names it.</param>
    /// <exception cref="InvalidRequestException">A member is missing or malformed.</exception>
    public static RequestBody From(IQueryCollection query, string? id = null) =>
        Checked(
            Encoding.UTF8.GetBytes(query["query"].ToString()),
            id ?? query["id"],
            query["operationName"],
            ObjectParameter(query, "variables"),
            ObjectParameter(query, "extensions")
        );

    private static RequestBody Checked(
        ReadOnlyMemory<byte> query,
        string? id,
        string? operationName,
        JsonElement variables,
        JsonElement extensions
    )
    {
        var isAutomatic =
            extensions.ValueKind == JsonValueKind.Object && extensions.TryGetProperty(PersistedQuery, out _);
        if (query.IsEmpty && string.IsNullOrEmpty(id) && !isAutomatic)
        {
            throw new InvalidRequestException(
                StatusCodes.Status400BadRequest,
                TransportErrorCodes.QueryAndIdMissing,
                "Either \"query\" or \"id\" must be given."
            );
        }
        return new RequestBody(
            query,
            string.IsNullOrEmpty(id) ? null : id,
            string.IsNullOrEmpty(operationName) ? null : operationName,
            variables,
            extensions
        );
    }

    private static string? Text(JsonElement value, string name) =>
        !value.TryGetProperty(name, out var member) || member.ValueKind == JsonValueKind.Null ? null
        : member.ValueKind == JsonValueKind.String ? WellFormed(member, name)
        : throw Bad($"\"{name}\" must be a string.");

    /// <summary>A text as UTF-8, which it is in the body already, up to its escapes.</summary>
    private static ReadOnlyMemory<byte> Utf8Text(JsonElement value, string name)
    {
        if (!value.TryGetProperty(name, out var member) || member.ValueKind == JsonValueKind.Null)
        {
            return default;
        }
        if (member.ValueKind != JsonValueKind.String)
        {
            throw Bad($"\"{name}\" must be a string.");
        }
        var raw = JsonMarshal.GetRawUtf8Value(member);
        var reader = new Utf8JsonReader(raw);
        reader.Read();
        var text = new byte[raw.Length];
        try
        {
            return text.AsMemory(0, reader.CopyString(text));
        }
        catch (InvalidOperationException exception)
        {
            // An escape that stands for half of a surrogate pair.
            throw Bad($"\"{name}\" is not well-formed Unicode.", exception);
        }
    }

    private static string? WellFormed(JsonElement member, string name)
    {
        try
        {
            return member.GetString();
        }
        catch (InvalidOperationException exception)
        {
            // An escape that stands for half of a surrogate pair.
            throw Bad($"\"{name}\" is not well-formed Unicode.", exception);
        }
    }

    /// <summary>An object, or an array of objects, which stands for the same operation with each of them.</summary>
    private static JsonElement VariablesOf(JsonElement value) =>
        value.TryGetProperty("variables", out var member)
        && member.ValueKind == JsonValueKind.Array
        && member.GetArrayLength() > 0
        && member.EnumerateArray().All(set => set.ValueKind == JsonValueKind.Object)
            ? member
            : Object(value, "variables");

    private static JsonElement Object(JsonElement value, string name) =>
        !value.TryGetProperty(name, out var member) || member.ValueKind == JsonValueKind.Null ? default
        : member.ValueKind == JsonValueKind.Object ? member
        : throw Bad($"\"{name}\" must be an object.");

    private static JsonElement ObjectParameter(IQueryCollection query, string name)
    {
        var text = query[name].ToString();
        if (text.Length == 0)
        {
            return default;
        }
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind switch
            {
                JsonValueKind.Object => document.RootElement.Clone(),
                JsonValueKind.Null => default,
                _ => throw Bad($"\"{name}\" must be an object."),
            };
        }
        catch (JsonException exception)
        {
            throw Bad($"\"{name}\" is not well-formed JSON: {exception.Message}", exception);
        }
    }

    private static InvalidRequestException Bad(string message, Exception? inner = null) =>
        new(StatusCodes.Status400BadRequest, TransportErrorCodes.RequestInvalid, message, inner);
}
