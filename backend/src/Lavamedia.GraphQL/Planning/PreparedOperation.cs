using System.Collections.Frozen;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Execution.Pipeline;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Planning;

/// <summary>An operation of a valid document: what every request for it needs to know before it can choose a plan.</summary>
internal sealed class PreparedOperation
{
    private readonly IReadOnlyList<OperationCondition> _conditions;

    public PreparedOperation(PreparedDocument document, OperationDefinitionNode definition)
    {
        Document = document;
        Definition = definition;
        Variables = VariableSignatures.Of(document.Schema, definition, document.Source);
        var survey = OperationSurvey.Of(document, definition);
        _conditions = survey.Conditions;
        Requirements = survey.Requirements;
        IsIncremental = survey.IsIncremental;
        IntrospectedField = survey.IntrospectedField;
    }

    public PreparedDocument Document { get; }

    public OperationDefinitionNode Definition { get; }

    public VariableSignatures Variables { get; }

    public string? Name => Definition.Name?.Value;

    /// <summary>What the operation may ask of its viewer, in a fixed order.</summary>
    public IReadOnlyList<AuthorizationRequirement> Requirements { get; }

    /// <summary>Whether the operation defers or streams anything, under whatever condition.</summary>
    public bool IsIncremental { get; }

    /// <summary>A place that asks for <c>__schema</c> or <c>__type</c>; null when there is none.</summary>
    public FieldNode? IntrospectedField { get; }

    /// <summary>The values of the variables that decide <c>@skip</c>, <c>@include</c>, <c>@defer</c> and <c>@stream</c>.</summary>
    /// <exception cref="RequestRefusedException">A condition is null, which a nullable variable with a default can be.</exception>
    public IReadOnlyDictionary<string, bool> ConditionsOf(VariableValues variables)
    {
        if (_conditions.Count == 0)
        {
            return FrozenDictionary<string, bool>.Empty;
        }

        var conditions = new Dictionary<string, bool>(_conditions.Count, StringComparer.Ordinal);
        foreach (var (variable, mayBeNull) in _conditions)
        {
            var name = variable.Name.Value;
            conditions[name] =
                variables.TryGet(name, out var value) && value is bool condition ? condition
                : mayBeNull ? true
                : throw new RequestRefusedException(
                    ExecutionOutcome.BadRequest,
                    new GraphQLError("Argument \"if\" of non-null type \"Boolean!\" must not be null.")
                    {
                        Locations = [Document.Source.GetLocation(variable.Span.Start)],
                        Code = ErrorCodes.VariableCoercion,
                    }
                );
        }

        return conditions;
    }
}
