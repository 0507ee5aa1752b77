using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution.Values;

/// <summary>An object made of resolved fields, in the order of its selection set.</summary>
internal sealed class ObjectValue(SelectionSet selections)
{
    public SelectionSet Selections { get; } = selections;

    public object?[] Fields { get; } = new object?[selections.Fields.Length];
}
