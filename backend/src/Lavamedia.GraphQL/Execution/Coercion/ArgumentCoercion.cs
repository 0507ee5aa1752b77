using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution.Coercion;

/// <summary>Coerces the arguments of a field or directive (spec section 6.4.1).</summary>
public static class ArgumentCoercion
{
    /// <summary>Coerces arguments.</summary>
    /// <param name="definitions">The arguments of the field's or directive's definition.</param>
    /// <param name="arguments">The arguments as they are written.</param>
    /// <param name="node">The field or directive, where an error is located that has no better place.</param>
    /// <param name="variables">The variables of the request.</param>
    /// <param name="source">The document.</param>
    /// <param name="values">The coerced values, or null.</param>
    /// <param name="error">What is wrong, or null. In a valid document only a variable can be.</param>
    public static bool TryCoerce(
        NamedCollection<InputValueDefinition> definitions,
        ImmutableArray<ArgumentNode> arguments,
        SyntaxNode node,
        VariableValues variables,
        SourceText source,
        [NotNullWhen(true)] out ArgumentValues? values,
        [NotNullWhen(false)] out GraphQLError? error
    )
    {
        values = new ArgumentValues(definitions);
        foreach (var definition in definitions)
        {
            var literal = Find(arguments, definition.Name);
            var isAbsent =
                literal is null
                || (
                    literal is VariableNode variable
                    && !definition.IsRequired
                    && !variables.TryGet(variable.Name.Value, out _)
                );
            if (isAbsent)
            {
                if (definition.IsRequired)
                {
                    error = Error(
                        $"Argument \"{definition}\" of required type \"{definition.Type}\" was not provided.",
                        source,
                        node
                    );
                    values = null;
                    return false;
                }

                if (definition.DefaultLiteral is not null)
                {
                    values.Set(definition.Ordinal, InputCoercion.CoerceDefault(definition));
                }
            }
            else if (InputCoercion.TryCoerce(literal!, definition.Type, variables, out var value))
            {
                values.Set(definition.Ordinal, value);
            }
            else
            {
                error = Explain(definition, literal!, variables, source);
                values = null;
                return false;
            }
        }

        error = null;
        return true;
    }

    private static GraphQLError Explain(
        InputValueDefinition definition,
        ValueNode literal,
        VariableValues variables,
        SourceText source
    )
    {
        List<InputProblem> problems = [];
        InputDiagnosis.Explain(literal, definition.Type, variables, problems);
        var problem = problems[0];
        return Error(
            $"Argument \"{definition}\" has invalid value{problem.PrintPath()}: {problem.Message}",
            source,
            problem.Node ?? literal,
            problem.Code
        );
    }

    private static GraphQLError Error(string message, SourceText source, SyntaxNode node, string? code = null) =>
        new(message) { Locations = source.GetLocations(node), Code = code ?? ErrorCodes.VariableCoercion };

    private static ValueNode? Find(ImmutableArray<ArgumentNode> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name.Value == name)
            {
                return argument.Value;
            }
        }

        return null;
    }
}
