using System.Collections.Immutable;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution.Coercion;

/// <summary>The variables of a valid operation: worked out once, used by every request for it.</summary>
public sealed class VariableSignatures
{
    private VariableSignatures(ImmutableArray<VariableSignature> variables, SourceText source)
    {
        Variables = new(variables);
        Source = source;
    }

    /// <summary>The variables in definition order.</summary>
    public NamedCollection<VariableSignature> Variables { get; }

    /// <summary>The document of the operation.</summary>
    public SourceText Source { get; }

    /// <summary>Looks up the types of an operation's variables.</summary>
    /// <param name="schema">The schema that the operation is valid for.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="source">The document of the operation.</param>
    public static VariableSignatures Of(Schema schema, OperationDefinitionNode operation, SourceText source) =>
        new(
            [
                .. operation.Variables.Select(
                    (variable, ordinal) =>
                        new VariableSignature(
                            variable,
                            schema.FindType(variable.Type)
                                ?? throw new ArgumentException(
                                    $"The operation was not validated: there is no type {variable.Type}.",
                                    nameof(operation)
                                ),
                            ordinal
                        )
                ),
            ],
            source
        );
}
