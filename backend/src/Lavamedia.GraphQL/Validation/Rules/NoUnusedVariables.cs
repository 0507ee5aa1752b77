using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Variables that are defined are used (spec section 5.8.4).</summary>
internal sealed class NoUnusedVariables(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode node)
    {
        foreach (
            var operation in node
                .Definitions.OfType<OperationDefinitionNode>()
                .Where(operation => !operation.Variables.IsEmpty)
        )
        {
            var used = Context
                .GetRecursiveVariableUsages(operation)
                .Select(usage => usage.Node.Name.Value)
                .ToHashSet(StringComparer.Ordinal);
            var place = operation.Name is { } name ? $" in operation \"{name.Value}\"" : string.Empty;
            foreach (
                var variable in operation.Variables.Where(variable => !used.Contains(variable.Variable.Name.Value))
            )
            {
                Context.Report($"Variable \"${variable.Variable.Name.Value}\" is never used{place}.", variable);
            }
        }
    }
}
