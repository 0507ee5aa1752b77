using Lavamedia.GraphQL.EntityFramework.Planning;
using Lavamedia.GraphQL.EntityFramework.Results;
using Lavamedia.GraphQL.EntityFramework.Shapes;
using Lavamedia.GraphQL.EntityFramework.Statements;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Execution;

/// <summary>
/// Takes over selections of entities: all that are ready at the same time go to PostgreSQL as one batch, which is one
/// round trip and, being one transaction of the read connections, one snapshot.
/// </summary>
internal sealed class EntityPlanner<TContext>(
    EntityModel<TContext> model,
    EntityBatches<TContext> batches,
    EntityFrameworkOptions options,
    TimeProvider? clock = null
) : ISelectionPlanner
    where TContext : DbContext
{
    private readonly CursorFormat cursors = new(
        options.CursorKey,
        options.CursorLifetime,
        clock ?? TimeProvider.System
    );

    private readonly StatementBudget statements = new(options.MaximumCompiledSelections);

    public bool Reads(Type runtimeType) =>
        model.Translation.Model.FindEntityType(runtimeType) is { } entityType && !entityType.IsOwned();

    public bool CanDefer(Type runtimeType) =>
        model.Translation.Model.FindEntityType(runtimeType)?.FindPrimaryKey()?.Properties.Count == 1;

    public void Validate(Schema schema) => SchemaChecks.Run(schema, model.Translation);

    public SelectionStep Plan(SelectionPlanRequest request) =>
        new EntityStep(this, request, model.Translation.Model, statements);

    public async ValueTask ExecuteAsync(IReadOnlyList<StepExecution> executions, CancellationToken cancellationToken)
    {
        var runs = new List<EntityRun>(executions.Count);
        foreach (var execution in executions)
        {
            if (Prepare(execution, QueryOf(execution)) is { } run)
            {
                runs.Add(run);
            }
        }

        try
        {
            while (runs.Count > 0)
            {
                var statistics = QueryStatistics.Of(runs[0].Execution.Context.Request);
                CheckBudget(statistics, runs);
                var blocks = await batches.ReadAsync(runs, statistics, cancellationToken).ConfigureAwait(false);
                runs = Complete(runs, blocks);
            }
        }
        catch (NpgsqlException exception) when (IsTimeout(exception) && !cancellationToken.IsCancellationRequested)
        {
            throw new GraphQLException(
                new GraphQLError("The database did not answer in time. Ask for less at once, or try again.")
                {
                    Code = ExecutionErrorCodes.Timeout,
                }
            );
        }
    }

    private static bool IsTimeout(NpgsqlException exception) =>
        exception.InnerException is TimeoutException
        || exception is PostgresException { SqlState: PostgresErrorCodes.QueryCanceled };

    /// <summary>Ends the steps that have their rows.</summary>
    /// <returns>What is to be asked otherwise, because nothing was found.</returns>
    private List<EntityRun> Complete(List<EntityRun> runs, EntityBlock[] blocks)
    {
        List<EntityRun>? others = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (runs[i].Otherwise(blocks[i]) is not { } otherwise)
            {
                runs[i].Complete(blocks[i]);
                continue;
            }

            blocks[i].Dispose();
            if (Prepare(runs[i].Execution, otherwise) is { } other)
            {
                (others ??= []).Add(other);
            }
        }

        return others ?? [];
    }

    private static IQueryable? QueryOf(StepExecution execution) =>
        ((EntityStep)execution.Step).Request.Source is SelectionSource.Query ? (IQueryable)execution.Sources[0] : null;

    private void CheckBudget(QueryStatistics statistics, List<EntityRun> runs)
    {
        var statements = statistics.Statements;
        foreach (var run in runs)
        {
            statements += run.Statements;
        }

        if (statements > options.MaximumStatements)
        {
            throw new GraphQLException(
                new GraphQLError(
                    $"The operation needs more than the {options.MaximumStatements} SQL statements that one may send. Select fewer lists at once."
                )
                {
                    Code = EntityErrorCodes.TooManyStatements,
                }
            );
        }
    }

    private CompiledSelection Compile(EntityStep step, SelectionRequest request)
    {
        var compiled = SelectionStatements.Compile(step, model.Translation, request);
        step.Statements.Add(request.Shape.Key.ToString(), compiled);
        request.Shape.ForgetKey();
        return compiled;
    }

    /// <summary>What the client got wrong (a cursor, a page size, an id) fails its own field and leaves the others alone.</summary>
    private EntityRun? Prepare(StepExecution execution, IQueryable? query)
    {
        var step = (EntityStep)execution.Step;
        var asker = execution.Context.Services.GetRequiredService(options.Asker ?? typeof(TContext));
        try
        {
            var reader = new RequestReader(model.Translation, cursors);
            var request = reader.Read(step, execution, query, asker, compiles: false);
            var compiled =
                step.Statements.Find(request.Shape.Key)
                ?? Compile(step, reader.Read(step, execution, query, asker, compiles: true));
            request.Shape.ForgetKey();
            return new EntityRun(execution, asker, query, request, compiled, cursors);
        }
        catch (GraphQLException refused)
        {
            execution.Fail(refused);
            return null;
        }
    }
}
