using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.Api.Tests.Access;

/// <summary>Runs a mutation, also one that will be added, with the least input that its types accept.</summary>
internal static class LeastMutation
{
    /// <summary>The request that runs it.</summary>
    public static HttpRequestMessage Of(FieldDefinition mutation)
    {
        var hasFile = false;
        var input = mutation.Arguments.Count == 0 ? string.Empty : $"(input: {Least(mutation.Arguments[0].Type)})";
        var operation = JsonSerializer.Serialize(
            new
            {
                query = $"mutation{(hasFile ? "($file: Upload!)" : "")} {{ {mutation.Name}{input} {{ __typename }} }}",
                variables = new { file = (string?)null },
            }
        );
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = hasFile ? Form(operation) : new StringContent(operation, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("GraphQL-Preflight", "1");
        return request;

        string Least(GraphQLType type)
        {
            switch (type.NullableType)
            {
                case ListType:
                    return "[]";
                case InputObjectType { IsOneOf: true } choice:
                    return $"{{ {choice.Fields[0].Name}: {Least(choice.Fields[0].Type)} }}";
                case InputObjectType several:
                    var required = several.Fields.Where(field => field.IsRequired);
                    return $"{{ {string.Join(' ', required.Select(field => $"{field.Name}: {Least(field.Type)}"))} }}";
                case EnumType choice:
                    return choice.Values[0].Name;
                case NamedType { Name: "Upload" }:
                    hasFile = true;
                    return "$file";
                case NamedType { Name: "Int" or "Float" or "Long" }:
                    return "1";
                case NamedType { Name: "Boolean" }:
                    return "true";
                case NamedType { Name: "LocalDateTime" }:
                    return "\"2026-01-01T00:00:00\"";
                case NamedType { Name: "DateTime" }:
                    return "\"2026-01-01T00:00:00Z\"";
                case NamedType { Name: "Any" }:
                    return "{}";
                case NamedType { Name: "UUID" }:
                    return $"\"{Guid.Empty}\"";
                case NamedType { Name: "Base64String" }:
                    return "\"eA==\"";
                case NamedType { Name: "Locale" }:
                    return "\"fr\"";
                default:
                    return "\"x\"";
            }
        }
    }

    private static MultipartFormDataContent Form(string operations)
    {
        var bytes = new ByteArrayContent([0x47, 0x49, 0x46]);
        bytes.Headers.ContentType = new MediaTypeHeaderValue("image/gif");
        return new MultipartFormDataContent
        {
            { new StringContent(operations), "operations" },
            { new StringContent("""{"0":["variables.file"]}"""), "map" },
            { bytes, "0", "a.gif" },
        };
    }
}
