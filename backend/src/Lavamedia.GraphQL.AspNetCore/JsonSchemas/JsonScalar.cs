using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.AspNetCore.JsonSchemas;

/// <summary>What JSON schemas say of a scalar, whoever writes them: the description of the REST API and those of tools.</summary>
/// <param name="Type">The JSON type; null when it is any JSON at all.</param>
/// <param name="Format">The format of its values, of those that OpenAPI's registry and JSON Schema know; null when the type says all.</param>
internal readonly record struct JsonScalar(string? Type, string? Format = null)
{
    public const string Integer = "integer";
    public const string Number = "number";
    public const string Boolean = "boolean";
    public const string String = "string";

    /// <summary>What is said of a type's values.</summary>
    public static JsonScalar Of(NamedType type) =>
        type.Name switch
        {
            "Int" => new(Integer, "int32"),
            "Long" => new(Integer, "int64"),
            "Float" => new(Number, "double"),
            "Boolean" => new(Boolean),
            "UUID" => new(String, "uuid"),
            "DateTime" => new(String, "date-time"),
            "LocalDate" => new(String, "date"),
            "Duration" => new(String, "duration"),
            "URL" or "URI" => new(String, "uri"),
            "Any" => new(Type: null),
            _ => new(String),
        };
}
