using System.Linq.Expressions;
using Lavamedia.GraphQL.EntityFramework.Shapes;
using Lavamedia.GraphQL.EntityFramework.Translation;

namespace Lavamedia.GraphQL.EntityFramework.Statements;

/// <summary>What one request asks of a step: the shape to compile and the values to run it with.</summary>
internal sealed class SelectionRequest
{
    public required RequestShape Shape { get; init; }

    /// <summary>The resolver's query with slots for its values; null for a batch.</summary>
    public Expression? Query { get; init; }

    /// <summary>The keys of a batch; null for a query.</summary>
    public ValueSlotExpression? Keys { get; init; }

    /// <summary>The viewer's answers to the yes-or-no questions of the query filters.</summary>
    public required bool[] Flags { get; init; }

    /// <summary>By the level's index.</summary>
    public required LevelRequest[] Levels { get; init; }
}
