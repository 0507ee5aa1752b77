using Lavamedia.GraphQL.EntityFramework.Results;
using Lavamedia.GraphQL.EntityFramework.Statements;
using Lavamedia.GraphQL.Planning;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Execution;

/// <summary>One step on its way through a batch.</summary>
internal sealed class EntityRun(
    StepExecution execution,
    DbContext context,
    SelectionRequest request,
    CompiledSelection compiled,
    EntityBlock block
)
{
    // Bound at once: a value that cannot be sent fails this step, before the batch of all steps is made.
    private readonly NpgsqlBatchCommand[] commands = Array.ConvertAll(
        compiled.Statements,
        statement => statement.Bind(context, request.Shape.Values)
    );

    public DbContext Context => context;

    public void AddTo(NpgsqlBatch batch)
    {
        foreach (var command in commands)
        {
            batch.BatchCommands.Add(command);
        }
    }

    public async Task ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        await block.ReadAsync(compiled, reader, cancellationToken).ConfigureAwait(false);
        execution.Complete(block);
    }
}
