using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Rules;

/// <summary>Rules that arguments and fields of input objects share.</summary>
internal static class InputValueRules
{
    /// <param name="context">The schema.</param>
    /// <param name="argument">The argument of a field or directive.</param>
    /// <param name="typeNode">Where a wrong type is reported.</param>
    public static void CheckArgument(
        SchemaValidationContext context,
        InputValueDefinition argument,
        SyntaxNode? typeNode
    )
    {
        context.CheckName(argument, argument.SyntaxNode);
        if (!argument.Type.IsInput)
        {
            context.Report($"The type of {argument} must be Input Type but got: {argument.Type}.", typeNode);
        }

        if (argument.IsRequired && argument.IsDeprecated)
        {
            ReportDeprecated(context, "argument", argument);
        }

        CheckDefault(context, argument);
    }

    public static void CheckField(SchemaValidationContext context, InputObjectType type, InputValueDefinition field)
    {
        context.CheckName(field, field.SyntaxNode);
        if (!field.Type.IsInput)
        {
            context.Report($"The type of {field} must be Input Type but got: {field.Type}.", field.SyntaxNode?.Type);
        }

        if (field.IsRequired && field.IsDeprecated)
        {
            ReportDeprecated(context, "input field", field);
        }

        CheckDefault(context, field);
        if (type.IsOneOf && field.Type.IsNonNull)
        {
            context.Report($"OneOf input field {field} must be nullable.", field.SyntaxNode?.Type);
        }

        if (type.IsOneOf && field.DefaultLiteral is not null)
        {
            context.Report($"OneOf input field {field} cannot have a default value.", field.SyntaxNode);
        }
    }

    private static void ReportDeprecated(
        SchemaValidationContext context,
        string kind,
        InputValueDefinition definition
    ) =>
        context.Report(
            $"Required {kind} {definition} cannot be deprecated.",
            SchemaValidationContext.DeprecationOf(definition.Directives),
            definition.SyntaxNode?.Type
        );

    private static void CheckDefault(SchemaValidationContext context, InputValueDefinition definition)
    {
        if (definition.DefaultLiteral is not { } literal || !definition.Type.IsInput)
        {
            return;
        }

        List<InputProblem> problems = [];
        InputDiagnosis.Explain(literal, definition.Type, null, problems);
        foreach (var problem in problems)
        {
            context.Report(
                $"{definition} has invalid default value{problem.PrintPath()}: {problem.Message}",
                problem.Node ?? literal
            );
        }
    }
}
