using System.Runtime.CompilerServices;
using Lavamedia.GraphQL.Execution.Pipeline;
using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Execution.Values;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution.Incremental;

/// <summary>
/// Runs what comes later and makes payloads of it. The same deferred fields of many objects (of all items of a list) run together, so that
/// data sources read them in one round trip. Below one root field, whose services are shared, one thing runs at a time; root fields run
/// side by side.
/// </summary>
internal sealed class IncrementalDelivery : IAsyncDisposable
{
    /// <summary>How many items of a streamed list are completed, and sent, at once.</summary>
    private const int ItemsAtOnce = 50;

    private readonly OperationRun _run;
    private readonly Deadline _deadline;
    private readonly PendingParts _parts = new();
    private readonly Dictionary<object, Task<Action<IncrementalPayload>>> _running = [];
    private readonly List<DeferredObject> _objects = [];
    private readonly List<StreamedItemsWriter> _sent = [];
    private readonly IncrementalPayload _first = new();

    public IncrementalDelivery(OperationRun run, Deadline deadline, DeferralLog log)
    {
        _run = run;
        _deadline = deadline;
        _parts.Add(log, [], _first);
    }

    /// <summary>Whether the client is told to wait for anything.</summary>
    public bool IsEmpty => _parts.IsEmpty;

    /// <summary>Writes what the first payload tells of the later ones.</summary>
    public void WriteFirst(ResultWriter writer)
    {
        _first.WritePending(writer);
        writer.WriteRaw("\"hasNext\":true"u8);
    }

    /// <summary>The payloads.</summary>
    /// <param name="first">The first one, which is there already.</param>
    /// <param name="cancellationToken">The client wants no more.</param>
    public async IAsyncEnumerable<ExecutionResult> DeliverAsync(
        ExecutionResult first,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await using var leaving = cancellationToken.Register(_deadline.Leave);
        yield return first;
        while (!_parts.IsEmpty)
        {
            var payload = await NextAsync().ConfigureAwait(false);
            if (!payload.IsEmpty)
            {
                yield return payload.ToResult(hasNext: !_parts.IsEmpty);
                _sent.ForEach(items => items.Dispose());
                _sent.Clear();
            }
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _deadline.Leave();
        await ((Task)Task.WhenAll(_running.Values)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _objects.ForEach(item => item.Result?.Dispose());
    }

    private async Task<IncrementalPayload> NextAsync()
    {
        var payload = new IncrementalPayload();
        try
        {
            StartReady();
            await Task.WhenAny(_running.Values).ConfigureAwait(false);
            foreach (var (lane, task) in _running.Where(pair => pair.Value.IsCompleted).ToList())
            {
                _running.Remove(lane);
                (await task.ConfigureAwait(false))(payload);
            }
        }
        catch (RequestRefusedException refused)
        {
            _parts.CloseAll(refused.Errors[0], payload);
        }
        catch (OperationCanceledException) when (_deadline.HasPassed)
        {
            _parts.CloseAll(_deadline.ToError(), payload);
        }

        return payload;
    }

    private void StartReady()
    {
        foreach (var item in _parts.ReadyObjects.ToList())
        {
            // Root fields that were deferred have services of their own, so that they wait for nobody.
            var lane = item.Scope ?? (object)item;
            if (!item.IsStarted && !_running.ContainsKey(lane))
            {
                List<DeferredObject> alike =
                [
                    .. _parts.ReadyObjects.Where(other => other.Group == item.Group && other.Scope == item.Scope),
                ];
                alike.ForEach(other => other.IsStarted = true);
                _objects.AddRange(alike);
                _running.Add(lane, RunObjectsAsync(alike));
            }
        }

        foreach (var list in _parts.ReadyLists.ToList())
        {
            if (!_running.ContainsKey(list.Items.Scope))
            {
                List<StreamedList> alike =
                [
                    .. _parts.ReadyLists.Where(other =>
                        other.Items.Field == list.Items.Field && other.Items.Scope == list.Items.Scope
                    ),
                ];
                alike.ForEach(other => other.IsRunning = true);
                _running.Add(list.Items.Scope, RunListsAsync(alike));
            }
        }
    }

    private async Task<Action<IncrementalPayload>> RunObjectsAsync(List<DeferredObject> items)
    {
        var run = _run.NewFieldRun();
        var values = items.ConvertAll(item =>
            item.Scope is { } scope ? run.StartDeferred(item.Group, item.Source, scope) : StartRoot(run, item.Group)
        );
        await run.RunAsync().ConfigureAwait(false);
        return payload =>
        {
            for (var i = 0; i < items.Count; i++)
            {
                WriteObject(items[i], values[i], payload);
            }
        };
    }

    private ObjectValue StartRoot(FieldRun run, DeferredSelections group)
    {
        var value = new ObjectValue(group.Selections, null, null);
        for (var i = 0; i < value.Fields.Length; i++)
        {
            run.Start(group.Selections.Fields[i], null, _run.NewScope(), value.Fields, i);
        }

        return value;
    }

    private void WriteObject(DeferredObject item, object value, IncrementalPayload payload)
    {
        var log = new DeferralLog(item.Around);
        var writer = item.Result = new ResultWriter(item.Path, log, _run.MaximumResponseBytes);
        if (new ValueWriter(writer, _run.Failures).TryWriteDeferred(item.Group, value))
        {
            _parts.Add(log, item.Fragments, payload);
            _parts.Complete(item, payload);
        }
        else
        {
            _parts.Fail(item, writer.Errors, payload);
        }
    }

    private async Task<Action<IncrementalPayload>> RunListsAsync(List<StreamedList> lists)
    {
        var run = _run.NewFieldRun();
        var values = lists.ConvertAll(list =>
            run.StartItems(list.Items, list.Taken, Math.Min(ItemsAtOnce, list.Items.Items.Count - list.Taken))
        );
        await run.RunAsync().ConfigureAwait(false);
        return payload =>
        {
            for (var i = 0; i < lists.Count; i++)
            {
                lists[i].IsRunning = false;
                WriteItems(lists[i], values[i], payload);
            }
        };
    }

    private void WriteItems(StreamedList list, object?[] values, IncrementalPayload payload)
    {
        var items = new StreamedItemsWriter(list, _run);
        _sent.Add(items);
        var failure = items.Write(values);
        list.Taken += values.Length;
        if (items.Count > 0)
        {
            payload.Add(new Increment(list, [], items.Json, items.Errors));
        }

        _parts.Add(items.Deferrals, [], payload);
        if (failure is not null || list.Taken == list.Items.Items.Count)
        {
            _parts.Close(list, failure, payload);
        }
    }
}
