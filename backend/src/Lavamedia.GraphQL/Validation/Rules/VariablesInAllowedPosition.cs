using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Variables are of a type that fits where they are used (spec section 5.8.5).</summary>
internal sealed class VariablesInAllowedPosition(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode node)
    {
        foreach (
            var operation in node
                .Definitions.OfType<OperationDefinitionNode>()
                .Where(operation => !operation.Variables.IsEmpty)
        )
        {
            var definitions = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
            foreach (var variable in operation.Variables)
            {
                definitions[variable.Variable.Name.Value] = variable;
            }

            foreach (var usage in Context.GetRecursiveVariableUsages(operation))
            {
                if (definitions.TryGetValue(usage.Node.Name.Value, out var definition))
                {
                    Check(definition, usage);
                }
            }
        }
    }

    private void Check(VariableDefinitionNode definition, VariableUsage usage)
    {
        if (usage.Type is null || Context.Schema!.FindType(definition.Type) is not { } type)
        {
            return;
        }

        var name = usage.Node.Name.Value;
        if (!IsAllowed(type, definition.DefaultValue, usage.Type, usage.HasDefault))
        {
            Context.Report(
                $"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{usage.Type}\".",
                definition,
                usage.Node
            );
        }

        if (usage.ParentType is { IsOneOf: true } && !type.IsNonNull)
        {
            Context.Report(
                $"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{usage.ParentType}\".",
                ErrorCodes.OneOfNullableVariable,
                [definition, usage.Node]
            );
        }
    }

    private bool IsAllowed(GraphQLType type, ValueNode? defaultValue, GraphQLType expected, bool hasDefault)
    {
        if (!expected.IsNonNull || type.IsNonNull)
        {
            return Context.Schema!.IsSubType(type, expected);
        }

        return (defaultValue is not (null or NullValueNode) || hasDefault)
            && Context.Schema!.IsSubType(type, expected.NullableType);
    }
}
