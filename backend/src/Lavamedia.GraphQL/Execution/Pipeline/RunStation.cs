using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution.Pipeline;

/// <summary>Makes the runs of plans.</summary>
internal sealed class RunStation(Schema schema, FieldFailures failures)
{
    public OperationContext CreateContext(
        PreparedRequest prepared,
        AuthorizationDecisions decisions,
        CancellationToken cancellationToken
    ) =>
        new(
            prepared.Request,
            schema,
            decisions,
            prepared.Variables,
            field => CoerceArguments(prepared.Operation, field, prepared.Variables),
            cancellationToken
        );

    public OperationRun Create(OperationPlan plan, OperationContext context) => new(plan, context, failures);

    private static ArgumentValues CoerceArguments(
        PreparedOperation operation,
        FieldSelection field,
        VariableValues variables
    )
    {
        var node = field.Nodes[0];
        return ArgumentCoercion.TryCoerce(
            field.Field.Arguments,
            node.Arguments,
            node,
            variables,
            operation.Document.Source,
            out var values,
            out var error
        )
            ? values
            : throw new GraphQLException(error);
    }
}
