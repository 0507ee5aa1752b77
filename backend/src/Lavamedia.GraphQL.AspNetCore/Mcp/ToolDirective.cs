using Lavamedia.GraphQL.AspNetCore.PublishedOperations;
using Lavamedia.GraphQL.Language.Syntax;
using ModelContextProtocol.Protocol;

namespace Lavamedia.GraphQL.AspNetCore.Mcp;

/// <summary>
/// What <c>@mcpTool(title:, destructiveHint:, idempotentHint:, openWorldHint:)</c> says of an operation: hints for whoever decides whether a person is
/// asked before a tool is used. Without it a query only reads, and a mutation may destroy.
/// </summary>
internal static class ToolDirective
{
    /// <summary>The hints of an operation.</summary>
    public static ToolAnnotations Read(PublishedOperation operation)
    {
        var arguments = operation.Directive(AdapterDirectives.McpTool)?.Arguments ?? [];
        var isRead = operation.Kind is OperationKind.Query;
        return new ToolAnnotations
        {
            Title = arguments.FirstOrDefault(argument => argument.Name.Value == "title")?.Value is StringValueNode title
                ? title.Value
                : null,
            ReadOnlyHint = isRead,
            DestructiveHint = Hint("destructiveHint") ?? !isRead,
            IdempotentHint = Hint("idempotentHint") ?? isRead,
            // A tool knows what this installation has, and nothing else.
            OpenWorldHint = Hint("openWorldHint") ?? false,
        };

        bool? Hint(string name) =>
            arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value is BooleanValueNode hint
                ? hint.Value
                : null;
    }
}
