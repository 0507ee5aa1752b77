using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Types have different names.</summary>
internal sealed class UniqueTypeNames(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override void EnterTypeDefinition(TypeDefinitionNode node)
    {
        if (!node.IsExtension && !_known.TryAdd(node.Name.Value, node.Name))
        {
            Context.Report(
                $"There can be only one type named \"{node.Name.Value}\".",
                _known[node.Name.Value],
                node.Name
            );
        }
    }
}
