using System.Linq.Expressions;
using Lavamedia.GraphQL.EntityFramework.Aggregates;
using Lavamedia.GraphQL.EntityFramework.Shapes;

namespace Lavamedia.GraphQL.EntityFramework.Statements;

/// <summary>What one request asks of one level.</summary>
internal sealed class LevelRequest
{
    public static readonly LevelRequest Nothing = new();

    public LambdaExpression? Where { get; init; }

    /// <summary>The client's order, or the field's default; empty leaves the order of the resolver's query.</summary>
    public IReadOnlyList<OrderTerm> Order { get; init; } = [];

    public Page? Page { get; init; }

    /// <summary>What each of the level's figures is grouped by; null for aggregates over all rows.</summary>
    public IReadOnlyList<GroupArguments?> Groups { get; init; } = [];

    /// <summary>What cursors of this list in this order are sealed with.</summary>
    public byte[] CursorBinding { get; init; } = [];
}
