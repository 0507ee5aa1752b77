using System.Text.Json.Nodes;
using Lavamedia.GraphQL.AspNetCore.JsonSchemas;
using Lavamedia.GraphQL.AspNetCore.PublishedOperations;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;
using Microsoft.OpenApi;

namespace Lavamedia.GraphQL.AspNetCore.Rest.OpenApi;

/// <summary>JSON schemas of what bodies take and answers have: input types as they are, outputs as far as they are selected.</summary>
internal sealed class OpenApiSchemas(OpenApiDocument document, Schema schema)
{
    private IDictionary<string, IOpenApiSchema> Components => document.Components!.Schemas!;

    /// <summary>What may be given for a type.</summary>
    public IOpenApiSchema Input(GraphQLType type, string? description = null)
    {
        IOpenApiSchema described = type.NullableType switch
        {
            ListType list => new OpenApiSchema { Type = JsonSchemaType.Array, Items = Input(list.OfType) },
            InputObjectType input => InputObject(input),
            EnumType values => Enum(values),
            _ => Scalar(JsonScalar.Of(type.Named)),
        };
        return Describe(type.IsNonNull ? described : Nullable(described), description);
    }

    /// <summary>The body of a route: its input without what the address says.</summary>
    public IOpenApiSchema Body(RestPlan plan)
    {
        var input = (InputObjectType)plan.BodyType!.Named;
        var inAddress = plan
            .Route.Parameters.Where(parameter => parameter.Variable == plan.Route.Body && parameter.Members.Length == 1)
            .Select(parameter => parameter.Members[0])
            .ToHashSet(StringComparer.Ordinal);
        if (inAddress.Count == 0 && !plan.HasExpectedVersion)
        {
            return InputObject(input);
        }

        var body = Members(input.Fields.Where(field => !inAddress.Contains(field.Name)));
        // The header If-Match may say it as well.
        body.Required!.Remove("expectedVersion");
        body.Description = input.Description;
        var name = plan.Operation.Name + "Body";
        Components[name] = body;
        return new OpenApiSchemaReference(name, document);
    }

    /// <summary>What an answer has.</summary>
    public IOpenApiSchema Output(
        PublishedOperation operation,
        GraphQLType type,
        FieldNode node,
        string? description = null
    )
    {
        IOpenApiSchema described = type.NullableType switch
        {
            ListType list => new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Items = Output(operation, list.OfType, node),
            },
            EnumType values => Enum(values),
            ScalarType scalar => Scalar(JsonScalar.Of(scalar)),
            _ => Selection(operation, type.Named, node.SelectionSet!),
        };
        return Describe(type.IsNonNull ? described : Nullable(described), description);
    }

    private IOpenApiSchema Selection(PublishedOperation operation, NamedType type, SelectionSetNode selections)
    {
        // What several documents select alike has a name.
        if (selections.Selections is [FragmentSpreadNode { Name.Value: var name }])
        {
            if (!Components.ContainsKey(name))
            {
                var shared = new OpenApiSchema();
                Components[name] = shared;
                var fragment = operation.Fragment(name);
                Fill(shared, operation, type, fragment.SelectionSet, isCertain: true);
                shared.Description = fragment.Description?.Value ?? type.Description;
            }

            return new OpenApiSchemaReference(name, document);
        }

        var result = new OpenApiSchema { Description = type.Description };
        Fill(result, operation, type, selections, isCertain: true);
        return result;
    }

    private void Fill(
        OpenApiSchema result,
        PublishedOperation operation,
        NamedType type,
        SelectionSetNode selections,
        bool isCertain
    )
    {
        result.Type = JsonSchemaType.Object;
        result.Properties ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        result.Required ??= new HashSet<string>(StringComparer.Ordinal);
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    var key = (field.Alias ?? field.Name).Value;
                    var definition = schema.FindField(type, field.Name.Value)!;
                    result.Properties[key] = Output(operation, definition.Type, field, definition.Description);
                    if (isCertain && field.Directives.IsEmpty)
                    {
                        result.Required.Add(key);
                    }

                    break;
                case InlineFragmentNode inline:
                    var narrowed = inline.TypeCondition is { } condition ? schema.Types[condition.Name.Value] : type;
                    Fill(result, operation, narrowed, inline.SelectionSet, isCertain && narrowed == type);
                    break;
                case FragmentSpreadNode spread:
                    var fragment = operation.Fragment(spread.Name.Value);
                    var on = schema.Types[fragment.TypeCondition.Name.Value];
                    Fill(result, operation, on, fragment.SelectionSet, isCertain && on == type);
                    break;
                default:
                    throw new NotSupportedException($"There is no schema for {selection.Kind}.");
            }
        }
    }

    private OpenApiSchemaReference InputObject(InputObjectType input)
    {
        if (!Components.ContainsKey(input.Name))
        {
            // Known before its members are, which may be of the same type.
            Components[input.Name] = new OpenApiSchema();
            var described = Members(input.Fields);
            described.Description = input.Description;
            Components[input.Name] = described;
        }

        return new OpenApiSchemaReference(input.Name, document);
    }

    private OpenApiSchema Members(IEnumerable<InputValueDefinition> fields)
    {
        var result = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal),
            Required = new HashSet<string>(StringComparer.Ordinal),
            AdditionalPropertiesAllowed = false,
        };
        foreach (var field in fields)
        {
            var described = Input(field.Type, field.Description);
            if (described is OpenApiSchema inline)
            {
                inline.Default = JsonLiteral.Of(field.DefaultLiteral);
            }

            result.Properties[field.Name] = described;
            if (field.IsRequired)
            {
                result.Required.Add(field.Name);
            }
        }

        return result;
    }

    private OpenApiSchemaReference Enum(EnumType values)
    {
        Components.TryAdd(
            values.Name,
            new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Description = Described(values),
                Enum = [.. values.Values.Select(value => JsonValue.Create(value.Name))],
            }
        );
        return new OpenApiSchemaReference(values.Name, document);
    }

    private static string? Described(EnumType values)
    {
        var lines = values
            .Values.Where(value => value.Description is not null)
            .Select(value => $"- `{value.Name}`: {value.Description}")
            .ToList();
        return lines.Count == 0 ? values.Description : $"{values.Description}\n\n{string.Join('\n', lines)}".Trim();
    }

    private static OpenApiSchema Scalar(JsonScalar scalar) =>
        new()
        {
            Type = scalar.Type switch
            {
                JsonScalar.Integer => JsonSchemaType.Integer,
                JsonScalar.Number => JsonSchemaType.Number,
                JsonScalar.Boolean => JsonSchemaType.Boolean,
                JsonScalar.String => JsonSchemaType.String,
                _ => null,
            },
            Format = scalar.Format,
        };

    private static IOpenApiSchema Nullable(IOpenApiSchema described)
    {
        if (described is OpenApiSchema { Type: { } type } inline)
        {
            inline.Type = type | JsonSchemaType.Null;
            return inline;
        }

        return described is OpenApiSchema
            ? described
            : new OpenApiSchema { AnyOf = [described, new OpenApiSchema { Type = JsonSchemaType.Null }] };
    }

    private static IOpenApiSchema Describe(IOpenApiSchema described, string? description)
    {
        if (description is not null)
        {
            switch (described)
            {
                case OpenApiSchema inline:
                    inline.Description = description;
                    break;
                case OpenApiSchemaReference reference:
                    reference.Description = description;
                    break;
            }
        }

        return described;
    }
}
