using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution.Pipeline;

/// <summary>Makes the runs of plans.</summary>
internal sealed class RunStation(Schema schema, FieldFailures failures, ExecutionOptions options)
{
    public OperationContext CreateContext(
        PreparedRequest prepared,
        AuthorizationDecisions decisions,
        CancellationToken cancellationToken
    ) => new(prepared, schema, decisions, cancellationToken);

    public OperationRun Create(OperationPlan plan, OperationContext context) =>
        new(plan, context, failures, options.MaximumResponseBytes);
}
