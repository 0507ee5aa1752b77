using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Directives have different names.</summary>
internal sealed class UniqueDirectiveNames(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    public override void EnterDirectiveDefinition(DirectiveDefinitionNode node)
    {
        if (!_known.TryAdd(node.Name.Value, node.Name))
        {
            Context.Report(
                $"There can be only one directive named \"@{node.Name.Value}\".",
                _known[node.Name.Value],
                node.Name
            );
        }
    }
}
