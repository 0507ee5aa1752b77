using Lavamedia.GraphQL.EntityFramework.Results;
using Lavamedia.GraphQL.EntityFramework.Shapes;
using Lavamedia.GraphQL.EntityFramework.Statements;
using Lavamedia.GraphQL.Planning;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Execution;

/// <summary>One step on its way through a batch.</summary>
internal sealed class EntityRun(
    StepExecution execution,
    object asker,
    IQueryable? query,
    SelectionRequest request,
    CompiledSelection compiled,
    CursorFormat cursors
)
{
    private readonly StreamedLists streamed = StreamedLists.Of(execution);

    // Worked out at once: a value that cannot be sent fails this step, before the batch of all steps is made.
    private readonly object?[] sent = compiled.Read(asker, request.Shape.Values);

    public StepExecution Execution => execution;

    public CompiledSelection Compiled => compiled;

    public Pace Pace => compiled.Pace;

    public int Statements => compiled.Statements.Length;

    public void AddTo(NpgsqlBatch batch) => compiled.AddTo(batch, sent);

    /// <summary>Reads the results of the step's statements.</summary>
    public async ValueTask<EntityBlock> ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        var block = NewBlock();
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

    /// <summary>A block that no rows were read into yet.</summary>
    public EntityBlock NewBlock() => new(execution, streamed, compiled, request, cursors);

    public void Complete(EntityBlock block) => execution.Complete(block);

    /// <summary>What is to be asked instead, because a query found nothing; null when the rows are the answer.</summary>
    public AskedQuery? Otherwise(EntityBlock block) => block.IsEmpty ? (query as AskedQuery)?.Otherwise : null;
}
