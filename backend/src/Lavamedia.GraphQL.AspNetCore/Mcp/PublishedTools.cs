using System.Collections.Frozen;
using System.Text.Json;
using Lavamedia.GraphQL.AspNetCore.PublishedOperations;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Validation;
using ModelContextProtocol.Protocol;

namespace Lavamedia.GraphQL.AspNetCore.Mcp;

/// <summary>The published operations as tools, by name. Made when somebody first asks, and anew when there is another schema.</summary>
internal sealed class PublishedTools(PublishedOperationCatalog catalog)
{
    private volatile Known? known;

    /// <summary>The tools that fit the schema; which do not is told by validation.</summary>
    public FrozenDictionary<string, PublishedTool> Of(Schema schema)
    {
        if (known is { } present && present.Schema == schema)
        {
            return present.Tools;
        }

        var tools = catalog
            .Operations.Where(operation => DocumentValidator.Validate(schema, operation.Document).IsEmpty)
            .Select(operation => ToolOf(operation, schema))
            .ToFrozenDictionary(tool => tool.Description.Name, StringComparer.Ordinal);
        known = new Known(schema, tools);
        return tools;
    }

    private static PublishedTool ToolOf(PublishedOperation operation, Schema schema)
    {
        var annotations = ToolDirective.Read(operation);
        var root = schema.FindRootType(operation.Kind);
        return new PublishedTool(
            operation,
            new Tool
            {
                Name = JsonNamingPolicy.SnakeCaseLower.ConvertName(operation.Name),
                Title = annotations.Title,
                Description = operation.Description,
                InputSchema = ToolInputSchema.Of(operation, schema),
                Annotations = annotations,
            },
            [
                .. operation
                    .Definition.SelectionSet.Selections.OfType<FieldNode>()
                    .Select(field => root is null ? null : schema.FindField(root, field.Name.Value))
                    .SelectMany(field => field?.Features.Get<AuthorizationFeature>()?.Requirements ?? []),
            ]
        );
    }

    private sealed record Known(Schema Schema, FrozenDictionary<string, PublishedTool> Tools);
}
