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
        var found = ImmutableArray.CreateBuilder<GraphQLError>();
        foreach (var variable in signatures.Variables)
        {
            Coerce(signatures, variable, variables, requestFeatures, result, found);
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

        errors = found.ToImmutable();
        values = errors.IsEmpty ? result : null;
        return errors.IsEmpty;
    }

    private static void Coerce(
        VariableSignatures signatures,
        VariableSignature variable,
        JsonElement variables,
        FeatureCollection? requestFeatures,
        VariableValues values,
        ImmutableArray<GraphQLError>.Builder errors
    )
    {
        JsonElement source = default;
        var isGiven =
            variables.ValueKind is JsonValueKind.Object && variables.TryGetProperty(variable.Name, out source);
        List<InputProblem> problems = [];
        string what;
        object? value;
        if (isGiven)
        {
            values.SetSource(variable, source);
            if (InputCoercion.TryCoerce(source, variable.Type, requestFeatures, out value))
            {
                values.Set(variable, value);
                return;
            }

            what = "invalid value";
            InputDiagnosis.Explain(source, variable.Type, requestFeatures, problems);
        }
        else if (variable.DefaultLiteral is { } literal)
        {
            if (InputCoercion.TryCoerce(literal, variable.Type, VariableValues.Empty, out value))
            {
                values.Set(variable, value);
                return;
            }

            what = "invalid default value";
            InputDiagnosis.Explain(literal, variable.Type, null, problems);
        }
        else if (variable.Type.IsNonNull)
        {
            what = "invalid value";
            problems.Add(new($"Expected a value of non-null type \"{variable.Type}\" to be provided.", [], null));
        }
        else
        {
            return;
        }

        var locations = signatures.Source.GetLocations(variable.Node);
        errors.AddRange(
            problems.Select(problem => new GraphQLError(
                $"Variable \"${variable.Name}\" has {what}{problem.PrintPath()}: {problem.Message}"
            )
            {
                Locations = locations,
                Code = problem.Code ?? ErrorCodes.VariableCoercion,
            })
        );
    }
}
