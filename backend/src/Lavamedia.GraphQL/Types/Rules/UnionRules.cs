using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Rules;

/// <summary>Unions have members, each once and all object types (spec section 3.8).</summary>
internal static class UnionRules
{
    public static void Check(SchemaValidationContext context, UnionType union)
    {
        if (union.DeclaredTypes.IsEmpty)
        {
            context.Report($"Union type {union} must define one or more member types.", union.SyntaxNodes);
        }

        HashSet<NamedType> known = [];
        foreach (var member in union.DeclaredTypes)
        {
            if (!known.Add(member))
            {
                context.Report($"Union type {union} can only include type {member} once.", NodesOf(union, member));
            }
            else if (member is not ObjectType)
            {
                context.Report(
                    $"Union type {union} can only include Object types, it cannot include {member}.",
                    NodesOf(union, member)
                );
            }
        }
    }

    private static IEnumerable<NamedTypeNode> NodesOf(UnionType union, NamedType member) =>
        union
            .SyntaxNodes.OfType<UnionTypeDefinitionNode>()
            .SelectMany(node => node.Types)
            .Where(node => node.Name.Value == member.Name);
}
