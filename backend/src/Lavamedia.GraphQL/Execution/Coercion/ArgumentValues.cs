using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution.Coercion;

/// <summary>
/// Coerced arguments of a field or directive, or coerced fields of an input object, by the ordinals of their
/// definitions. What was not given and has no default is absent, which is not the same as null.
/// </summary>
public sealed class ArgumentValues
{
    private static readonly object Absent = new();
    private readonly object?[] _values;

    /// <summary>Makes a set in which everything is absent.</summary>
    /// <param name="definitions">The definitions.</param>
    public ArgumentValues(NamedCollection<InputValueDefinition> definitions)
    {
        Definitions = definitions;
        _values = definitions.Count == 0 ? [] : new object?[definitions.Count];
        Array.Fill(_values, Absent);
    }

    /// <summary>The definitions, in the order of the ordinals.</summary>
    public NamedCollection<InputValueDefinition> Definitions { get; }

    /// <summary>The value of an argument; null also when it is absent.</summary>
    /// <param name="ordinal">The ordinal of its definition.</param>
    public object? this[int ordinal] => _values[ordinal] is var value && ReferenceEquals(value, Absent) ? null : value;

    /// <summary>The value of an argument; null also when it is absent.</summary>
    /// <param name="name">The name of its definition.</param>
    public object? this[string name] => this[Definitions[name].Ordinal];

    /// <summary>Whether an argument was given or has a default.</summary>
    /// <param name="ordinal">The ordinal of its definition.</param>
    public bool Has(int ordinal) => !ReferenceEquals(_values[ordinal], Absent);

    internal void Set(int ordinal, object? value) => _values[ordinal] = value;
}
