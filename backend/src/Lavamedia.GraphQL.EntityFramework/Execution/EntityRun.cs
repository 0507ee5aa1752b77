using Lavamedia.GraphQL.EntityFramework.Results;
using Lavamedia.GraphQL.EntityFramework.Shapes;
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
    CursorFormat cursors
)
{
    private readonly StreamedLists streamed = StreamedLists.Of(execution);

    // Bound at once: a value that cannot be sent fails this step, before the batch of all steps is made.
    private NpgsqlBatchCommand[]? commands = compiled.Bind(context, request.Shape.Values);

    public DbContext Context => context;

    public Pace Pace => compiled.Pace;

    public int Statements => compiled.Statements.Length;

    public void AddTo(NpgsqlBatch batch)
    {
        // Commands belong to the batch that they are sent with; a second attempt needs others.
        foreach (var command in commands ?? compiled.Bind(context, request.Shape.Values))
        {
            batch.BatchCommands.Add(command);
        }

        commands = null;
    }

    /// <summary>Reads the results of the step's statements.</summary>
    public async ValueTask<EntityBlock> ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        var block = new EntityBlock(execution, streamed, compiled, request, cursors);
        try
        {
            await block.ReadAsync(compiled, reader, cancellationToken).ConfigureAwait(false);
            return block;
        }
        catch
        {
            block.Dispose();
            throw;
        }
    }

    public void Complete(EntityBlock block) => execution.Complete(block);
}
