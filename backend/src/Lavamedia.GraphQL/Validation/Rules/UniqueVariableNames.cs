using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>The variables of an operation have different names (spec section 5.8.1).</summary>
internal sealed class UniqueVariableNames(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode node)
    {
        foreach (
            var group in node
                .Variables.GroupBy(variable => variable.Variable.Name.Value, StringComparer.Ordinal)
                .Where(group => group.Skip(1).Any())
        )
        {
            Context.Report(
                $"There can be only one variable named \"${group.Key}\".",
                group.Select(variable => variable.Variable.Name)
            );
        }
    }
}
