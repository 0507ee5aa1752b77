using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Variables are of types that clients can give (spec section 5.8.2).</summary>
internal sealed class VariablesAreInputTypes(ValidationContext context) : ValidationRule(context)
{
    public override void EnterVariableDefinition(VariableDefinitionNode node)
    {
        if (Context.Schema!.FindType(node.Type) is { IsInput: false })
        {
            Context.Report(
                $"Variable \"${node.Variable.Name.Value}\" cannot be non-input type \"{node.Type}\".",
                node.Type
            );
        }
    }
}
