using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution.Coercion;

/// <summary>The coerced variables of a request. A variable without value and default is absent, which is not the same as null.</summary>
public sealed class VariableValues
{
    private static readonly object Absent = new();
    private readonly NamedCollection<VariableSignature> _variables;
    private readonly object?[] _values;
    private readonly JsonElement[] _sources;

    internal VariableValues(NamedCollection<VariableSignature> variables)
    {
        _variables = variables;
        _values = variables.Count == 0 ? [] : new object?[variables.Count];
        _sources = variables.Count == 0 ? [] : new JsonElement[variables.Count];
        Array.Fill(_values, Absent);
    }

    /// <summary>The values of an operation without variables.</summary>
    public static VariableValues Empty { get; } = new(NamedCollection<VariableSignature>.Empty);

    /// <summary>The value of a variable.</summary>
    /// <param name="name">The name without the dollar sign.</param>
    /// <param name="value">The value; null also when the variable is absent.</param>
    /// <returns>Whether the variable has a value.</returns>
    public bool TryGet(string name, out object? value)
    {
        if (_variables.TryGet(name, out var variable) && !ReferenceEquals(_values[variable.Ordinal], Absent))
        {
            value = _values[variable.Ordinal];
            return true;
        }

        value = null;
        return false;
    }

    internal bool TryGetSignature(string name, [NotNullWhen(true)] out VariableSignature? variable) =>
        _variables.TryGet(name, out variable);

    /// <summary>What the request gave for a variable; undefined when it gave nothing.</summary>
    internal JsonElement SourceOf(VariableSignature variable) => _sources[variable.Ordinal];

    internal void SetSource(VariableSignature variable, JsonElement source) => _sources[variable.Ordinal] = source;

    internal void Set(VariableSignature variable, object? value) => _values[variable.Ordinal] = value;
}
