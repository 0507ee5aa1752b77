using System.Collections.Frozen;
using System.Collections.Immutable;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.AspNetCore.PublishedOperations;

/// <summary>
/// The directives of published documents that speak to an adapter and not to the engine. They are taken out before the engine sees a document, so
/// that the schema of clients does not have them.
/// </summary>
public static class AdapterDirectives
{
    /// <summary>On an operation: its REST route. <c>@http(method: GET, route: "/books/{id}", queryParameters: ["locale"])</c>.</summary>
    public const string Http = "http";

    /// <summary>On a variable: it is the body of the request.</summary>
    public const string Body = "body";

    /// <summary>On an operation that makes something: where that can be read. <c>@created(location: "/books/{id}")</c>.</summary>
    public const string Created = "created";

    /// <summary>On an operation: hints about it as a tool. <c>@mcpTool(title: "Find books", destructiveHint: false)</c>.</summary>
    public const string McpTool = "mcpTool";

    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        Http,
        Body,
        Created,
        McpTool
    );

    /// <summary>The operation as the engine runs it.</summary>
    internal static OperationDefinitionNode Without(OperationDefinitionNode operation) =>
        new(
            Without(operation.Directives),
            operation.Description,
            operation.Operation,
            operation.Name,
            [.. operation.Variables.Select(Without)],
            operation.SelectionSet,
            operation.Span
        );

    private static VariableDefinitionNode Without(VariableDefinitionNode variable) =>
        new(
            variable.Description,
            variable.Variable,
            variable.Type,
            variable.DefaultValue,
            Without(variable.Directives),
            variable.Span
        );

    private static ImmutableArray<DirectiveNode> Without(ImmutableArray<DirectiveNode> directives) =>
        [.. directives.Where(directive => !Names.Contains(directive.Name.Value))];
}
