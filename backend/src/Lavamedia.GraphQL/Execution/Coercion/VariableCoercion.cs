using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution.Coercion;

/// <summary>Coerces the variables of a request (spec section 6.1.2).</summary>
public static class VariableCoercion
{
    private const int MaxErrors = 50;

    /// <summary>Coerces the variables of a request. Members that the operation does not declare are ignored.</summary>
    /// <param name="signatures">The operation's variables.</param>
    /// <param name="variables">The request's <c>variables</c>: an object, null or undefined.</param>
    /// <param name="requestFeatures">What the transport attached to the request, such as uploaded files.</param>
    /// <param name="values">The coerced values, or null.</param>
    /// <param name="errors">Everything that is wrong; empty when there are values.</param>
    public static bool TryCoerce(
        VariableSignatures signatures,
        JsonElement variables,
        FeatureCollection? requestFeatures,
        [NotNullWhen(true)] out VariableValues? values,
        out ImmutableArray<GraphQLError> errors
    )
    {
        errors = [];
        if (signatures.Variables.Count == 0)
        {
            values = VariableValues.Empty;
            return true;
        }

        if (variables.ValueKind is JsonValueKind.Object && !JsonUnicode.IsValid(variables))
        {
            values = null;
            errors =
            [
                new GraphQLError("Variables hold text that is not Unicode: half a surrogate pair.")
                {
                    Code = ErrorCodes.VariableCoercion,
                },
            ];
            return false;
        }

        var result = new VariableValues(signatures.Variables);
        List<GraphQLError>? found = null;
        foreach (var variable in signatures.Variables)
        {
            if (Coerce(signatures, variable, variables, requestFeatures, result) is not { } wrong)
            {
                continue;
            }

            (found ??= []).AddRange(wrong);
            if (found.Count > MaxErrors)
            {
                found.RemoveRange(MaxErrors, found.Count - MaxErrors);
                found.Add(
                    new GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.")
                    {
                        Code = ErrorCodes.VariableCoercion,
                    }
                );
                break;
            }
        }

        errors = found is null ? [] : [.. found];
        values = errors.IsEmpty ? result : null;
        return errors.IsEmpty;
    }

    /// <summary>Coerces one variable; gives what is wrong with it, or null.</summary>
    private static IEnumerable<GraphQLError>? Coerce(
        VariableSignatures signatures,
        VariableSignature variable,
        JsonElement variables,
        FeatureCollection? requestFeatures,
        VariableValues values
    )
    {
        JsonElement source = default;
        var isGiven =
            variables.ValueKind is JsonValueKind.Object && variables.TryGetProperty(variable.Name, out source);
        List<InputProblem> problems;
        string what;
        object? value;
        if (isGiven)
        {
            values.SetSource(variable, source);
            if (InputCoercion.TryCoerce(source, variable.Type, requestFeatures, out value))
            {
                values.Set(variable, value);
                return null;
            }

            what = "invalid value";
            problems = [];
            InputDiagnosis.Explain(source, variable.Type, requestFeatures, problems);
        }
        else if (variable.DefaultLiteral is { } literal)
        {
            if (InputCoercion.TryCoerce(literal, variable.Type, VariableValues.Empty, out value))
            {
                values.Set(variable, value);
                return null;
            }

            what = "invalid default value";
            problems = [];
            InputDiagnosis.Explain(literal, variable.Type, null, problems);
        }
        else if (variable.Type.IsNonNull)
        {
            what = "invalid value";
            problems = [new($"Expected a value of non-null type \"{variable.Type}\" to be provided.", [], null)];
        }
        else
        {
            return null;
        }

        return Errors(signatures, variable, what, problems);
    }

    private static IEnumerable<GraphQLError> Errors(
        VariableSignatures signatures,
        VariableSignature variable,
        string what,
        List<InputProblem> problems
    )
    {
        var locations = signatures.Source.GetLocations(variable.Node);
        return problems.Select(problem => new GraphQLError(
            $"Variable \"${variable.Name}\" has {what}{problem.PrintPath()}: {problem.Message}"
        )
        {
            Locations = locations,
            Code = problem.Code ?? ErrorCodes.VariableCoercion,
            Input = new InputPlace(variable.Name, problem.Path, problem.Message),
        });
    }
}
