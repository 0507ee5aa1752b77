using System.Text.Json;
using System.Text.Json.Nodes;
using Lavamedia.GraphQL.AspNetCore.JsonSchemas;
using Lavamedia.GraphQL.AspNetCore.PublishedOperations;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.AspNetCore.Mcp;

/// <summary>
/// The JSON schema (2020-12) of what a tool takes: a member for each variable of its operation. Input objects and enums stand once, in
/// <c>$defs</c>, because they may contain themselves.
/// </summary>
internal sealed class ToolInputSchema
{
    private readonly JsonObject _definitions = [];

    private ToolInputSchema() { }

    /// <summary>The schema of an operation's variables.</summary>
    /// <exception cref="InvalidDataException">A variable has a type that the schema does not have.</exception>
    public static JsonElement Of(PublishedOperation operation, Schema schema)
    {
        var input = new ToolInputSchema();
        var members = new JsonObject();
        var required = new JsonArray();
        foreach (var variable in operation.Definition.Variables)
        {
            var name = variable.Variable.Name.Value;
            var type =
                schema.FindType(variable.Type)
                ?? throw new InvalidDataException(
                    $"{operation.File}: ${name} has a type that the schema does not have."
                );
            members[name] = input.Member(type, variable.Description?.Value, variable.DefaultValue);
            if (type.IsNonNull && variable.DefaultValue is null)
            {
                required.Add(name);
            }
        }

        var result = Object(members, required);
        if (input._definitions.Count > 0)
        {
            result["$defs"] = input._definitions;
        }

        return JsonSerializer.SerializeToElement(result);
    }

    private JsonObject Member(GraphQLType type, string? description, ValueNode? defaultValue)
    {
        var member = Any(type);
        if (description is not null)
        {
            member["description"] = description;
        }

        if (JsonLiteral.Of(defaultValue) is { } literal)
        {
            member["default"] = literal;
        }

        return member;
    }

    private JsonObject Any(GraphQLType type)
    {
        var schema = type.NullableType switch
        {
            ListType list => new JsonObject { ["type"] = "array", ["items"] = Any(list.OfType) },
            InputObjectType input => Defined(input, Members),
            EnumType values => Defined(values, Values),
            _ => Scalar(JsonScalar.Of(type.Named)),
        };
        return type.IsNonNull ? schema : OrNull(schema);
    }

    private JsonObject Defined<TType>(TType type, Func<TType, JsonObject> describe)
        where TType : NamedType
    {
        if (!_definitions.ContainsKey(type.Name))
        {
            // Known before its members are, which may be of the same type.
            _definitions[type.Name] = null;
            var described = describe(type);
            if (type.Description is { } description)
            {
                described["description"] = description;
            }

            _definitions[type.Name] = described;
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{type.Name}" };
    }

    private JsonObject Members(InputObjectType input)
    {
        var members = new JsonObject();
        var required = new JsonArray();
        foreach (var field in input.Fields)
        {
            members[field.Name] = Member(field.Type, field.Description, field.DefaultLiteral);
            if (field.IsRequired)
            {
                required.Add(field.Name);
            }
        }

        var result = Object(members, required);
        if (input.IsOneOf)
        {
            (result["minProperties"], result["maxProperties"]) = (1, 1);
        }

        return result;
    }

    private static JsonObject Values(EnumType values) =>
        new()
        {
            ["type"] = "string",
            ["enum"] = new JsonArray([.. values.Values.Select(value => (JsonNode)value.Name)]),
        };

    private static JsonObject Object(JsonObject members, JsonArray required) =>
        new()
        {
            ["type"] = "object",
            ["properties"] = members,
            ["required"] = required,
            ["additionalProperties"] = false,
        };

    private static JsonObject Scalar(JsonScalar scalar)
    {
        var schema = new JsonObject();
        if (scalar.Type is { } type)
        {
            schema["type"] = type;
        }

        if (scalar.Format is { } format)
        {
            schema["format"] = format;
        }

        return schema;
    }

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"] is JsonValue type)
        {
            schema["type"] = new JsonArray(type.DeepClone(), "null");
            return schema;
        }

        return schema.Count == 0
            ? schema
            : new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
    }
}
