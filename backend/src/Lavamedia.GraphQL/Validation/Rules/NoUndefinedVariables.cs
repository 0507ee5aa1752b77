using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Variables that are used are defined (spec section 5.8.3).</summary>
internal sealed class NoUndefinedVariables(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode node)
    {
        foreach (var operation in node.Definitions.OfType<OperationDefinitionNode>())
        {
            var defined = operation
                .Variables.Select(variable => variable.Variable.Name.Value)
                .ToHashSet(StringComparer.Ordinal);
            var by = operation.Name is { } name ? $" by operation \"{name.Value}\"" : string.Empty;
            foreach (var usage in Context.GetRecursiveVariableUsages(operation))
            {
                var variable = usage.Node.Name.Value;
                if (!defined.Contains(variable))
                {
                    Context.Report($"Variable \"${variable}\" is not defined{by}.", usage.Node, operation);
                }
            }
        }
    }
}
