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
    EntityBlock block)
{
    public DbContext Context => context;

    public void AddTo(NpgsqlBatch batch)
    {
        foreach (var level in compiled.Levels)
        {
            Add(level.Rows, batch);
            Add(level.Count, batch);
        }
    }

    public async Task ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        await block.ReadAsync(compiled, reader, cancellationToken).ConfigureAwait(false);
        execution.Complete(block);
    }

    private void Add(CompiledStatement? statement, NpgsqlBatch batch)
    {
        if (statement is not null)
        {
            batch.BatchCommands.Add(statement.Bind(context, request.Shape.Values));
        }
    }
}
