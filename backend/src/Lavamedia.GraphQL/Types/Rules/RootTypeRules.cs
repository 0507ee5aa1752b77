using Lavamedia.GraphQL.Internal;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Rules;

/// <summary>Root types are object types and differ; there is one for queries (spec section 3.3.1).</summary>
internal static class RootTypeRules
{
    public static void Check(SchemaValidationContext context)
    {
        var roots = context.Schema.DeclaredRoots;
        if (roots.All(root => root.Operation is not OperationKind.Query))
        {
            context.Report(
                "Query root type must be provided.",
                context.Schema.SyntaxNodes.FirstOrDefault(node => !node.IsExtension)
            );
        }

        foreach (var (operation, type) in roots.Where(root => root.Type is not ObjectType))
        {
            var provided = operation is OperationKind.Query ? string.Empty : " if provided";
            context.Report(
                $"{operation} root type must be Object type{provided}, it cannot be {type}.",
                FindNode(context.Schema, operation) ?? (SyntaxNode?)type.SyntaxNodes.FirstOrDefault()
            );
        }

        foreach (
            var group in roots
                .Where(root => root.Type is ObjectType)
                .GroupBy(root => root.Type)
                .Where(group => group.Skip(1).Any())
        )
        {
            var operations = Suggestions.AndList(group.Select(root => root.Operation.ToString().ToLowerInvariant()));
            context.Report(
                $"All root types must be different, \"{group.Key}\" type is used as {operations} root types.",
                group.Select(root => FindNode(context.Schema, root.Operation))
            );
        }
    }

    private static NamedTypeNode? FindNode(Schema schema, OperationKind operation) =>
        schema
            .SyntaxNodes.SelectMany(node => node.OperationTypes)
            .FirstOrDefault(root => root.Operation == operation)
            ?.Type;
}
