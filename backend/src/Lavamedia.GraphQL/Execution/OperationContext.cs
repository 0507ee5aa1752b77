using System.Globalization;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Execution.Pipeline;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution;

/// <summary>What all fields of one running operation share.</summary>
internal sealed class OperationContext(
    PreparedRequest prepared,
    Schema schema,
    AuthorizationDecisions decisions,
    CancellationToken cancellationToken
)
{
    private readonly Lock _lock = new();
    private Dictionary<FieldSelection, ArgumentValues>? _arguments;

    public GraphQLRequest Request => prepared.Request;

    public Schema Schema { get; } = schema;

    public VariableValues Variables => prepared.Variables;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>The coerced arguments of a field, worked out once for all objects that show it.</summary>
    /// <exception cref="GraphQLException">A variable made an argument invalid (spec section 6.4.1).</exception>
    public ArgumentValues ArgumentsOf(FieldSelection field)
    {
        lock (_lock)
        {
            if (_arguments?.TryGetValue(field, out var known) is true)
            {
                return known;
            }

            return (_arguments ??= [])[field] = Coerce(field);
        }
    }

    /// <summary>How many items of a list belong into the payload that has the list: all, unless it is streamed.</summary>
    /// <exception cref="GraphQLException">The number is negative.</exception>
    public int InitialCountOf(FieldSelection field)
    {
        if (field.Stream is not { } stream)
        {
            return int.MaxValue;
        }

        var count = stream.InitialCount switch
        {
            IntValueNode literal => int.Parse(literal.Value, CultureInfo.InvariantCulture),
            VariableNode variable when Variables.TryGet(variable.Name.Value, out var value) => value as int? ?? 0,
            _ => 0,
        };
        return count >= 0
            ? count
            : throw new GraphQLException(new GraphQLError("initialCount must be a positive integer"));
    }

    public AuthorizationDecision DecisionOn(AuthorizationRequirement requirement) => decisions[requirement];

    private ArgumentValues Coerce(FieldSelection field)
    {
        var node = field.Nodes[0];
        return ArgumentCoercion.TryCoerce(
            field.Field.Arguments,
            node.Arguments,
            node,
            Variables,
            prepared.Operation.Document.Source,
            out var values,
            out var error
        )
            ? values
            : throw new GraphQLException(error);
    }
}
