using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Lavamedia.GraphQL.Types;

/// <summary>Members in definition order, found by name or by ordinal.</summary>
/// <typeparam name="T">The kind of member.</typeparam>
public sealed class NamedCollection<T> : IReadOnlyList<T>
    where T : class, INamed
{
    /// <summary>No members.</summary>
    public static readonly NamedCollection<T> Empty = new([]);

    private readonly ImmutableArray<T> _members;
    private readonly FrozenDictionary<string, T> _byName;

    internal NamedCollection(ImmutableArray<T> members)
    {
        _members = members;
        _byName = members.ToFrozenDictionary(member => member.Name, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public int Count => _members.Length;

    /// <inheritdoc/>
    public T this[int index] => _members[index];

    /// <summary>The member of a name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[string name] => _byName[name];

    /// <summary>The members as an array.</summary>
    public ImmutableArray<T> AsArray() => _members;

    /// <summary>Finds a member.</summary>
    /// <param name="name">The name.</param>
    /// <param name="member">The member, or null.</param>
    public bool TryGet(string name, [NotNullWhen(true)] out T? member) => _byName.TryGetValue(name, out member);

    /// <summary>Enumerates in definition order, without allocating.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => _members.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_members).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)_members).GetEnumerator();
}
