using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution.Values;

/// <summary>An object made of resolved fields, in the order of its selection set.</summary>
/// <param name="selections">What is selected on it.</param>
/// <param name="source">The object itself, for fields that come later.</param>
/// <param name="scope">The services of the root field; null for the root itself.</param>
internal sealed class ObjectValue(SelectionSet selections, object? source, RootFieldScope? scope)
{
    public SelectionSet Selections { get; } = selections;

    public object? Source { get; } = source;

    public RootFieldScope? Scope { get; } = scope;

    public object?[] Fields { get; } = new object?[selections.Fields.Length];
}
