using System.Collections.Immutable;
using Lavamedia.GraphQL.Execution.Values;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution.Incremental;

/// <summary>
/// Notes, while a part of the response is written, what of it comes later. Objects are written from the outside to the inside, so the
/// fragment noted last for a <c>@defer</c> is the one around the present place. A null that discards what was written discards the notes
/// with it (<see cref="Truncate"/>), so that nothing comes later below a null.
/// </summary>
internal sealed class DeferralLog(ImmutableDictionary<DeferUsage, DeferredFragment> around)
{
    private readonly List<(int Position, DeferredObject Object)> _objects = [];
    private readonly List<(int Position, StreamedList List)> _lists = [];
    private ImmutableDictionary<DeferUsage, DeferredFragment> _around = around;

    public IEnumerable<DeferredObject> Objects => _objects.Select(note => note.Object);

    public IEnumerable<StreamedList> Lists => _lists.Select(note => note.List);

    public bool IsEmpty => _objects.Count == 0 && _lists.Count == 0;

    /// <summary>An object is about to be written.</summary>
    public void Enter(
        Deferral deferral,
        object? source,
        RootFieldScope? scope,
        ImmutableArray<object> path,
        int position
    )
    {
        foreach (var usage in deferral.Usages)
        {
            var parent = usage.Parent is { } outer ? _around[outer] : null;
            _around = _around.SetItem(usage, new DeferredFragment(usage, parent, path));
        }

        foreach (var group in deferral.Groups)
        {
            _objects.Add((position, new DeferredObject(group, source, scope, path, _around)));
        }
    }

    /// <summary>The first items of a list were written.</summary>
    public void Stream(StreamedItems items, ImmutableArray<object> path, int position) =>
        _lists.Add((position, new StreamedList(items, path, _around)));

    /// <summary>What was written after a position is discarded.</summary>
    public void Truncate(int position)
    {
        while (_objects.Count > 0 && _objects[^1].Position > position)
        {
            _objects.RemoveAt(_objects.Count - 1);
        }

        while (_lists.Count > 0 && _lists[^1].Position > position)
        {
            _lists.RemoveAt(_lists.Count - 1);
        }
    }
}
