using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Each kind of operation has one root type.</summary>
internal sealed class UniqueOperationTypes(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<OperationKind, OperationTypeDefinitionNode> _known = [];

    public override void EnterSchemaDefinition(SchemaDefinitionNode node)
    {
        foreach (var root in node.OperationTypes)
        {
            if (!_known.TryAdd(root.Operation, root))
            {
                Context.Report(
                    $"There can be only one {root.Operation.ToString().ToLowerInvariant()} type in schema.",
                    _known[root.Operation],
                    root
                );
            }
        }
    }
}
