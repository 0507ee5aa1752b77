using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Execution.Values;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution.Pipeline;

/// <summary>Runs a plan and writes <c>data</c>: the fields of a query side by side, those of a mutation one after the other.</summary>
internal sealed class RunStation(Schema schema, FieldFailures failures)
{
    public OperationContext CreateContext(
        PreparedOperation operation,
        GraphQLRequest request,
        VariableValues variables,
        AuthorizationDecisions decisions,
        CancellationToken cancellationToken
    ) => new(request, schema, decisions, field => CoerceArguments(operation, field, variables), cancellationToken);

    public async Task RunAsync(OperationPlan plan, OperationContext context, ResultWriter writer)
    {
        var root = new ObjectValue(plan.Root);
        var scopes = new List<RootFieldScope>(root.Fields.Length);
        var run = new FieldRun(context, failures);
        try
        {
            for (var i = 0; i < root.Fields.Length; i++)
            {
                scopes.Add(new RootFieldScope(context.Request));
                run.Start(plan.Root.Fields[i], null, scopes[i], root.Fields, i);
                if (plan.Operation.Definition.Operation == OperationKind.Mutation)
                {
                    await run.RunAsync().ConfigureAwait(false);
                }
            }

            await run.RunAsync().ConfigureAwait(false);
            writer.WriteRaw("\"data\":"u8);
            if (!new ValueWriter(writer, failures).TryWriteObject(root))
            {
                writer.WriteNull();
            }
        }
        finally
        {
            foreach (var step in run.Steps)
            {
                step.Block?.Dispose();
            }

            foreach (var scope in scopes)
            {
                await scope.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

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
