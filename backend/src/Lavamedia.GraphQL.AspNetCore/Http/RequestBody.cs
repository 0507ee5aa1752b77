using System.Text;
using System.Text.Json;
using Lavamedia.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.GraphQL.AspNetCore.Http;

/// <summary>The members of a request (GraphQL over HTTP, section 5.1): <c>query</c> or <c>id</c>, <c>operationName</c>, <c>variables</c>, <c>extensions</c>.</summary>
internal readonly record struct RequestBody(
    ReadOnlyMemory<byte> Query,
    string? Id,
    string? OperationName,
    JsonElement Variables,
    JsonElement Extensions
)
{
    /// <summary>Reads the members of a JSON object; unknown members are ignored.</summary>
    /// <exception cref="InvalidHttpRequestException">The value is not an object, or a member has the wrong kind.</exception>
    public static RequestBody From(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            throw Bad(
                HttpErrorCodes.BatchingNotAllowed,
                "Several operations in one request are not allowed. Send each by itself."
            );
        }
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw Bad(HttpErrorCodes.RequestInvalid, "The body must be a JSON object with the member \"query\".");
        }
        var id = Text(value, "id") ?? Text(value, "doc_id") ?? Text(value, "documentId");
        return Checked(
            Text(value, "query"),
            id,
            Text(value, "operationName"),
            Object(value, "variables"),
            Object(value, "extensions")
        );
    }

    /// <summary>Reads the members from the query string of a GET request.</summary>
    /// <exception cref="InvalidHttpRequestException">A member is missing or malformed.</exception>
    public static RequestBody From(IQueryCollection query) =>
        Checked(
            query["query"],
            query["id"],
            query["operationName"],
            ObjectParameter(query, "variables"),
            ObjectParameter(query, "extensions")
        );

    /// <summary>Hands the members to the engine.</summary>
    public GraphQLRequest ToRequest(HttpContext context) =>
        new()
        {
            Services = context.RequestServices,
            User = context.User,
            Document = Query,
            DocumentId = Id,
            OperationName = OperationName,
            Variables = Variables,
            Extensions = Extensions,
        };

    private static RequestBody Checked(
        string? query,
        string? id,
        string? operationName,
        JsonElement variables,
        JsonElement extensions
    )
    {
        if (string.IsNullOrEmpty(query) && string.IsNullOrEmpty(id))
        {
            throw Bad(HttpErrorCodes.QueryAndIdMissing, "Either \"query\" or \"id\" must be given.");
        }
        return new RequestBody(
            string.IsNullOrEmpty(query) ? default : Encoding.UTF8.GetBytes(query),
            string.IsNullOrEmpty(id) ? null : id,
            string.IsNullOrEmpty(operationName) ? null : operationName,
            variables,
            extensions
        );
    }

    private static string? Text(JsonElement value, string name) =>
        !value.TryGetProperty(name, out var member) || member.ValueKind == JsonValueKind.Null ? null
        : member.ValueKind == JsonValueKind.String ? WellFormed(member, name)
        : throw Bad(HttpErrorCodes.RequestInvalid, $"\"{name}\" must be a string.");

    private static string? WellFormed(JsonElement member, string name)
    {
        try
        {
            return member.GetString();
        }
        catch (InvalidOperationException exception)
        {
            // An escape that stands for half of a surrogate pair.
            throw new InvalidHttpRequestException(
                StatusCodes.Status400BadRequest,
                HttpErrorCodes.RequestInvalid,
                $"\"{name}\" is not well-formed Unicode.",
                exception
            );
        }
    }

    private static JsonElement Object(JsonElement value, string name) =>
        !value.TryGetProperty(name, out var member) || member.ValueKind == JsonValueKind.Null ? default
        : member.ValueKind == JsonValueKind.Object ? member
        : throw Bad(HttpErrorCodes.RequestInvalid, $"\"{name}\" must be an object.");

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
                _ => throw Bad(HttpErrorCodes.RequestInvalid, $"\"{name}\" must be an object."),
            };
        }
        catch (JsonException exception)
        {
            throw new InvalidHttpRequestException(
                StatusCodes.Status400BadRequest,
                HttpErrorCodes.RequestInvalid,
                $"\"{name}\" is not well-formed JSON: {exception.Message}",
                exception
            );
        }
    }

    private static InvalidHttpRequestException Bad(string code, string message) =>
        new(StatusCodes.Status400BadRequest, code, message);
}
