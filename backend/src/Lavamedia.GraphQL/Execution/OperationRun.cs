using Lavamedia.GraphQL.Execution.Pipeline;
using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Execution.Values;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution;

/// <summary>One running operation: what its fields share, and what they hold until the whole response is written.</summary>
internal sealed class OperationRun(
    OperationPlan plan,
    OperationContext context,
    FieldFailures failures,
    int maximumResponseBytes
) : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly List<RootFieldScope> _scopes = [];
    private readonly List<FieldRun> _fieldRuns = [];

    public OperationPlan Plan { get; } = plan;

    public OperationContext Context { get; } = context;

    public FieldFailures Failures { get; } = failures;

    /// <summary>How long the response, or each of its parts, may be.</summary>
    public int MaximumResponseBytes { get; } = maximumResponseBytes;

    /// <summary>
    /// Runs the fields of the first, or only, payload and writes <c>data</c>, and <c>errors</c> beside it: the fields of a query side by side, those of
    /// a mutation one after the other.
    /// </summary>
    public async Task RunAsync(ResultWriter writer)
    {
        var root = new ObjectValue(Plan.Root, null, null);
        var run = NewFieldRun();
        for (var i = 0; i < root.Fields.Length; i++)
        {
            run.Start(Plan.Root.Fields[i], null, NewScope(), root.Fields, i);
            if (Context.Request.RunsInTurn || Plan.Operation.Definition.Operation == OperationKind.Mutation)
            {
                await run.RunAsync().ConfigureAwait(false);
            }
        }

        await run.RunAsync().ConfigureAwait(false);
        writer.WriteRaw("\"data\":"u8);
        if (!new ValueWriter(writer, Failures).TryWriteObject(root))
        {
            writer.WriteNull();
        }

        ResponseWriting.WriteErrorsBeside(writer);
    }

    /// <summary>Runs the one field of a subscription for an event and writes <c>data</c>, and <c>errors</c> beside it.</summary>
    /// <returns>Whether the field has a value.</returns>
    public async Task<bool> RunEventAsync(object? message, ResultWriter writer)
    {
        var field = Plan.Root.Fields[0];
        var target = new object?[1];
        var run = NewFieldRun();
        run.Start(field, message, NewScope(), target, 0);
        await run.RunAsync().ConfigureAwait(false);
        writer.WriteRaw("\"data\":"u8);
        var start = writer.Position;
        writer.WriteRaw("{"u8);
        writer.WriteRaw(field.NameToken.Span);
        var hasValue = new ValueWriter(writer, Failures).TryWriteField(field, target[0]);
        if (!hasValue && field.Field.Type.IsNonNull)
        {
            writer.Truncate(start);
            writer.WriteNull();
        }
        else
        {
            if (!hasValue)
            {
                writer.WriteNull();
            }

            writer.WriteRaw("}"u8);
        }

        ResponseWriting.WriteErrorsBeside(writer);
        return hasValue;
    }

    /// <summary>The services of one more root field, given back with the operation. Parts that come later ask for them side by side.</summary>
    public RootFieldScope NewScope()
    {
        var scope = new RootFieldScope(Context.Request);
        lock (_lock)
        {
            _scopes.Add(scope);
        }

        return scope;
    }

    /// <summary>A run whose rows are given back with the operation.</summary>
    public FieldRun NewFieldRun()
    {
        var run = new FieldRun(Context, Failures, NewScope);
        _fieldRuns.Add(run);
        return run;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var run in _fieldRuns)
        {
            run.DisposeBlocks();
        }

        foreach (var scope in _scopes)
        {
            await scope.DisposeAsync().ConfigureAwait(false);
        }
    }
}
