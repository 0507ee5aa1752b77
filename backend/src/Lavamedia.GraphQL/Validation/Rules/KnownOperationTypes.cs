using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>The schema has a root type for every operation (spec section 5.2.1).</summary>
internal sealed class KnownOperationTypes(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode node)
    {
        if (Context.Schema!.FindRootType(node.Operation) is null)
        {
            Context.Report(
                $"The {node.Operation.ToString().ToLowerInvariant()} operation is not supported by the schema.",
                node
            );
        }
    }
}
