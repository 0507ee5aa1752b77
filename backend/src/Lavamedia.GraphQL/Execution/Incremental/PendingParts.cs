using System.Collections.Immutable;
using System.Globalization;
using Lavamedia.GraphQL.Errors;

namespace Lavamedia.GraphQL.Execution.Incremental;

/// <summary>
/// Keeps account of what the client waits for. A fragment is announced once what is around it was sent, sent as a whole once all its
/// objects are there, and given up as a whole when one of them fails. An object that several fragments wait for is sent once.
/// </summary>
internal sealed class PendingParts
{
    private readonly List<DeferredObject> _objects = [];
    private readonly List<StreamedList> _lists = [];
    private int _lastId = -1;
    private int _open;

    /// <summary>Whether the client waits for anything.</summary>
    public bool IsEmpty => _open == 0;

    /// <summary>Objects that may run now: a fragment that waits for them was announced.</summary>
    public IEnumerable<DeferredObject> ReadyObjects =>
        _objects.Where(item => !item.IsStarted && item.Fragments.Any(fragment => fragment.IsOpen));

    /// <summary>Lists whose next items may run now.</summary>
    public IEnumerable<StreamedList> ReadyLists => _lists.Where(list => list.IsOpen && !list.IsRunning);

    /// <summary>Takes on what was noted while a part of the response was written.</summary>
    /// <param name="log">The notes.</param>
    /// <param name="within">The fragments that the part belongs to; none for the first payload.</param>
    /// <param name="payload">Tells what the client is to wait for from now on.</param>
    public void Add(DeferralLog log, ImmutableArray<DeferredFragment> within, IncrementalPayload payload)
    {
        List<PendingPart> roots = [];
        foreach (var item in log.Objects)
        {
            _objects.Add(item);
            foreach (var fragment in item.Fragments)
            {
                fragment.Waiting.Add(item);
                Link(fragment, roots);
            }
        }

        foreach (var list in log.Lists)
        {
            _lists.Add(list);
            if (within.IsEmpty)
            {
                roots.Add(list);
            }

            foreach (var fragment in within)
            {
                fragment.Children.Add(list);
            }
        }

        Announce(roots, payload);
    }

    /// <summary>The deferred fields of an object are there.</summary>
    public void Complete(DeferredObject item, IncrementalPayload payload)
    {
        _objects.Remove(item);
        foreach (var fragment in item.Fragments)
        {
            fragment.Waiting.Remove(item);
            fragment.Ready.Add(item);
        }

        foreach (var fragment in item.Fragments.Where(fragment => fragment.IsOpen && fragment.Waiting.Count == 0))
        {
            Finish(fragment, payload);
        }
    }

    /// <summary>A null spread beyond the deferred fields of an object.</summary>
    public void Fail(DeferredObject item, IReadOnlyList<GraphQLError> errors, IncrementalPayload payload)
    {
        _objects.Remove(item);
        foreach (var fragment in item.Fragments)
        {
            fragment.Waiting.Remove(item);
            fragment.Failure ??= errors;
            if (fragment.IsOpen)
            {
                Close(fragment, errors, payload);
            }
        }
    }

    /// <summary>A list has no more items, or one of them failed where null is not allowed.</summary>
    public void Close(StreamedList list, IReadOnlyList<GraphQLError>? errors, IncrementalPayload payload)
    {
        _lists.Remove(list);
        Close((PendingPart)list, errors, payload);
    }

    /// <summary>Nothing more comes, of whatever is open.</summary>
    public void CloseAll(GraphQLError error, IncrementalPayload payload)
    {
        var parts = _objects.SelectMany(item => item.Fragments).Distinct().Concat<PendingPart>(_lists);
        foreach (var part in parts.Where(part => part.IsOpen).ToList())
        {
            Close(part, [error], payload);
        }
    }

    private static void Link(DeferredFragment fragment, List<PendingPart> roots)
    {
        if (fragment.IsKnown)
        {
            return;
        }

        fragment.IsKnown = true;
        if (fragment.Parent is null or { IsClosed: true, Failure: null })
        {
            roots.Add(fragment);
            return;
        }

        fragment.Parent.Children.Add(fragment);
        Link(fragment.Parent, roots);
    }

    /// <summary>Announces parts. A fragment without fields of its own is passed over for those within it.</summary>
    private void Announce(IEnumerable<PendingPart> parts, IncrementalPayload payload)
    {
        foreach (var part in parts)
        {
            if (
                part is DeferredFragment { Waiting.Count: 0, Failure: null } passed
                && passed.Ready.All(item => item.IsSent)
            )
            {
                passed.IsClosed = true;
                Announce(passed.Children, payload);
            }
            else if (part.Id is null)
            {
                part.Id = (++_lastId).ToString(CultureInfo.InvariantCulture);
                _open++;
                payload.Announce(part);
                if (part is DeferredFragment { Failure: { } errors })
                {
                    Close(part, errors, payload);
                }
                else if (part is DeferredFragment { Waiting.Count: 0 } ready)
                {
                    Finish(ready, payload);
                }
            }
        }
    }

    private void Finish(DeferredFragment fragment, IncrementalPayload payload)
    {
        foreach (var item in fragment.Ready.Where(item => !item.IsSent))
        {
            // Named by the announced fragment that stands closest, so that the rest of the path is short.
            var closest = item.Fragments.Where(other => other.IsOpen).MaxBy(other => other.Path.Length)!;
            item.IsSent = true;
            payload.Add(
                new Increment(closest, item.Path[closest.Path.Length..], item.Result!.Written, item.Result.Errors)
            );
        }

        Close(fragment, null, payload);
        Announce(fragment.Children, payload);
    }

    private void Close(PendingPart part, IReadOnlyList<GraphQLError>? errors, IncrementalPayload payload)
    {
        part.IsClosed = true;
        _open--;
        payload.Close(part, errors);
    }
}
