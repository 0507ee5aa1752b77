using System.Collections;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Execution.Incremental;
using Lavamedia.GraphQL.Execution.Values;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.GraphQL.Types.Introspection;

namespace Lavamedia.GraphQL.Execution;

/// <summary>
/// Runs fields and everything below them, wave by wave: the resolvers that are ready, then the steps that are ready (all in one
/// batch for each planner), until nothing is left. Values are completed between waves by one thread.
/// </summary>
internal sealed class FieldRun(OperationContext operation, FieldFailures failures, Func<RootFieldScope> newScope)
{
    private readonly List<StepExecution> _allSteps = [];
    private Dictionary<(SelectionStep, RootFieldScope), (StepExecution Execution, List<object> Sources)>? _batches;
    private List<FieldTask> _tasks = [];
    private List<StepExecution> _steps = [];

    /// <summary>Gives back the rows of all steps that ran, once the response is written.</summary>
    public void DisposeBlocks()
    {
        foreach (var step in _allSteps)
        {
            step.Block?.Dispose();
        }
    }

    /// <summary>Starts one field of an object.</summary>
    public void Start(FieldSelection selection, object? parent, RootFieldScope scope, object?[] target, int index)
    {
        if (selection.Decision != AuthorizationDecision.Allowed)
        {
            target[index] = FieldFailures.Of(selection, selection.Decision);
        }
        else if (selection.IsTypeName)
        {
            target[index] = selection.DeclaringType.Name;
        }
        else if (selection.Binding is { Resolver: not null })
        {
            _tasks.Add(new FieldTask(new ResolverContext(operation, scope, selection, parent), target, index));
        }
        else
        {
            target[index] = ReadMember(selection, parent, scope);
        }
    }

    /// <summary>Starts fields of an object that come later than the object itself; gives what is to be written in their place.</summary>
    public object StartDeferred(DeferredSelections group, object? source, RootFieldScope scope) =>
        group.Step switch
        {
            null => StartObject(group.Selections, source, scope),
            { Request.Source: SelectionSource.Query } step => StartQuery(
                step,
                source!,
                new ResolverContext(operation, scope, group.Field!, null)
            ),
            { } step => AddToBatch(step, source!, group.Field!, scope),
        };

    /// <summary>Starts the streamed items of a list from an index on; gives what is to be written for each.</summary>
    public object?[] StartItems(StreamedItems streamed, int start, int count)
    {
        var field = streamed.Field.Streamed;
        var type = ((ListType)field.Field.Type.NullableType).OfType;
        var items = new object?[count];
        for (var i = 0; i < count; i++)
        {
            items[i] = CompleteItem(type, streamed.Items[start + i], field, streamed.Scope);
        }

        return items;
    }

    /// <summary>Runs until every started field is complete.</summary>
    public async Task RunAsync()
    {
        while (_tasks.Count > 0 || _steps.Count > 0)
        {
            operation.CancellationToken.ThrowIfCancellationRequested();
            var tasks = _tasks;
            _tasks = [];
            if (tasks.Count > 0)
            {
                await ResolverWave.RunAsync(tasks, failures, operation.CancellationToken).ConfigureAwait(false);
                foreach (var task in tasks)
                {
                    task.Store(CompleteResolved(task));
                }
            }

            // Resolvers whose parents are here already come first, so that their steps join the same batch.
            if (_tasks.Count == 0 && _steps.Count > 0)
            {
                var steps = _steps;
                _steps = [];
                _batches?.Clear();
                _allSteps.AddRange(steps);
                await StepWave.RunAsync(steps, operation.CancellationToken).ConfigureAwait(false);
                foreach (var step in steps)
                {
                    if (step.Block is { } block)
                    {
                        StartSlots(step, block);
                    }
                }
            }
        }
    }

    private void StartSlots(StepExecution step, IResultBlock block)
    {
        for (var slot = 0; slot < step.Step.Slots.Count; slot++)
        {
            var selection = step.Step.Slots[slot];
            var parents = block.ParentsOf(slot);
            if (selection.Mark is { } deferral)
            {
                block.Fill(slot, new DeferralSlot(deferral, parents, step.Context.Scope));
                continue;
            }

            var values = new object?[parents.Count];
            if (selection is { Decision: AuthorizationDecision.Allowed, Binding.Immediate: { } immediate })
            {
                ResolveNow(immediate, selection, parents, step.Context, values);
            }
            else
            {
                for (var i = 0; i < values.Length; i++)
                {
                    Start(selection, parents[i], step.Context.Scope, values, i);
                }
            }

            block.Fill(slot, new SlotValueList(selection, values, failures));
        }
    }

    private void ResolveNow(
        ImmediateResolver resolver,
        FieldSelection selection,
        IReadOnlyList<object> parents,
        ResolverContext context,
        object?[] values
    )
    {
        var services = resolver.ServicesFrom(context.Services);
        for (var i = 0; i < values.Length; i++)
        {
            try
            {
                var value = resolver.Resolve(parents[i], services);
                values[i] = Complete(selection.Field.Type, value, selection, context.Scope);
            }
            catch (Exception exception)
            {
                // The same boundary as for resolvers that are waited for.
                values[i] = failures.Of(selection, exception);
            }
        }
    }

    private object? ReadMember(FieldSelection selection, object? parent, RootFieldScope scope)
    {
        try
        {
            var value = selection.Binding is { } binding ? binding.Getter(parent!) : Introspect(selection, parent);
            return Complete(selection.Field.Type, value, selection, scope);
        }
        catch (Exception exception)
        {
            // The same boundary as for resolvers: a getter that throws fails its own field.
            return failures.Of(selection, exception);
        }
    }

    private object? Introspect(FieldSelection selection, object? parent)
    {
        var resolver =
            selection.Field.Features.Get<IntrospectionResolver>()
            ?? throw new InvalidOperationException($"Nothing gives the value of {selection.Field}.");
        return resolver.Resolve(parent, operation.ArgumentsOf(selection), operation.Schema);
    }

    private object? CompleteResolved(FieldTask task)
    {
        var (value, context) = (task.Value, task.Context);
        try
        {
            return value is IQueryable query && context.Selection.Binding!.YieldsQuery
                ? StartQuery(query, context)
                : Complete(context.Selection.Field.Type, value, context.Selection, context.Scope);
        }
        catch (Exception exception)
        {
            // The same boundary: a result that cannot be completed fails its own field.
            return failures.Of(context.Selection, exception);
        }
    }

    private BlockValue StartQuery(IQueryable query, ResolverContext context)
    {
        var selection = context.Selection;
        var elementType = (ObjectType)operation.Schema.Types[selection.Binding!.ElementTypeName!];
        var step =
            selection.StepFor(elementType, SelectionSource.Query)
            ?? throw new InvalidOperationException($"No data source reads the query of {selection.Field}.");
        FilterAuthorization.Check(context.Arguments, context);
        return StartQuery(step, query, context);
    }

    private BlockValue StartQuery(SelectionStep step, object query, ResolverContext context)
    {
        var execution = new StepExecution(step, [query], context);
        _steps.Add(execution);
        return new BlockValue(execution, 0);
    }

    private object? Complete(GraphQLType type, object? value, FieldSelection selection, RootFieldScope scope)
    {
        switch (value)
        {
            case null or FailedValue or RowItem:
                return value;
            case Exception failure and not IGraphQLError:
                // A resolver may give an exception in place of a value, which lets single items of a list fail.
                // Errors of a mutation's contract are values, even those that are exceptions in C#.
                return failures.Of(selection, failure);
        }

        return type.NullableType switch
        {
            ListType list => CompleteList(list, value, selection, scope),
            NamedType { IsComposite: true } named => CompleteComposite(named, value, selection, scope),
            _ => selection.Binding?.NodeTypeName is { } nodeType ? NodeId.Encode(nodeType, value) : value,
        };
    }

    private object CompleteList(ListType type, object value, FieldSelection selection, RootFieldScope scope)
    {
        if (value is string or IDictionary || value is not IEnumerable items)
        {
            return FieldFailures.Of(
                selection,
                $"Expected Iterable, but did not find one for field \"{selection.Field}\".",
                ExecutionErrorCodes.InvalidResult
            );
        }

        var atOnce = InitialCount(type, selection);
        var completed = new List<object?>(items is ICollection collection ? Math.Min(collection.Count, atOnce) : 4);
        List<object?>? later = null;
        foreach (var item in items)
        {
            if (completed.Count < atOnce)
            {
                completed.Add(CompleteItem(type.OfType, item, selection, scope));
            }
            else
            {
                (later ??= []).Add(item);
            }
        }

        return new ListValue([.. completed])
        {
            Streamed = later is null ? null : new StreamedItems(selection, scope, later, completed.Count),
        };
    }

    /// <summary>How many items of a list belong into the payload that has the list: all, unless it is streamed.</summary>
    private int InitialCount(ListType type, FieldSelection selection)
    {
        return ReferenceEquals(type, selection.Field.Type.NullableType)
            ? operation.InitialCountOf(selection)
            : int.MaxValue;
    }

    private object? CompleteItem(GraphQLType type, object? item, FieldSelection selection, RootFieldScope scope)
    {
        try
        {
            return Complete(type, item, selection, scope);
        }
        catch (Exception exception)
        {
            // One item fails, the others stay (spec section 6.4.3).
            return failures.Of(selection, exception);
        }
    }

    private object CompleteComposite(NamedType type, object value, FieldSelection selection, RootFieldScope scope)
    {
        if (value is NodeKey key)
        {
            var read =
                selection.StepFor(key.Type, SelectionSource.Keys)
                ?? throw new InvalidOperationException($"No data source reads nodes of type {key.Type}.");
            return AddToBatch(read, key.Key, selection, scope);
        }

        var objectType = type as ObjectType ?? TypeResolution.Resolve(operation.Schema, type, value, selection);
        if (selection.StepFor(objectType, SelectionSource.Entities) is { } step)
        {
            return AddToBatch(step, value, selection, scope);
        }

        return StartObject(selection.SelectionsOn(objectType), value, scope);
    }

    private ObjectValue StartObject(SelectionSet selections, object? source, RootFieldScope scope)
    {
        // What a payload's `query` leads to are root fields again, as independent of the mutation as of each other.
        var isRoot = selections.Type == operation.Schema.QueryType;
        var result = new ObjectValue(selections, source, scope);
        for (var i = 0; i < selections.Fields.Length; i++)
        {
            Start(selections.Fields[i], source, isRoot ? newScope() : scope, result.Fields, i);
        }

        return result;
    }

    private BlockValue AddToBatch(SelectionStep step, object source, FieldSelection selection, RootFieldScope scope)
    {
        _batches ??= [];
        if (!_batches.TryGetValue((step, scope), out var batch))
        {
            var sources = new List<object>();
            batch = (new StepExecution(step, sources, new ResolverContext(operation, scope, selection, null)), sources);
            _batches.Add((step, scope), batch);
            _steps.Add(batch.Execution);
        }

        batch.Sources.Add(source);
        return new BlockValue(batch.Execution, batch.Sources.Count - 1);
    }
}
