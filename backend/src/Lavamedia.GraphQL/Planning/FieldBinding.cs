using System.Linq.Expressions;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.Planning;

/// <summary>Where the value of a field comes from, and how it is shown: the feature that the annotated classes hang on a field definition.</summary>
public sealed class FieldBinding
{
    /// <summary>The runtime type of the parent; <see cref="object"/> for root fields.</summary>
    public required Type ParentType { get; init; }

    /// <summary>The C# type of the value, with its list and without <see cref="Task"/>.</summary>
    public required Type ResultType { get; init; }

    /// <summary>The C# type of one element; the same as <see cref="ResultType"/> for a single value.</summary>
    public required Type ElementType { get; init; }

    /// <summary>The name of the GraphQL type of one element; for a connection that of its nodes. Null for leaves.</summary>
    public string? ElementTypeName { get; init; }

    /// <summary>
    /// The member or expression over the parent that gives the value, which is its body; its delegate may be one without a result. A source
    /// that holds objects in memory reads them with <see cref="Getter"/>. Null for resolvers.
    /// </summary>
    public LambdaExpression? Expression { get; init; }

    /// <summary>The C# method that gives the value; null for bound expressions.</summary>
    public FieldResolver? Resolver { get; init; }

    /// <summary>The same method where it needs no arguments and waits for nothing; null otherwise.</summary>
    public ImmediateResolver? Immediate { get; init; }

    /// <summary>The members of the parent that <see cref="Resolver"/> reads (<c>[Parent("A", "B.C")]</c>).</summary>
    public IReadOnlyList<string> RequiredMembers { get; init; } = [];

    /// <summary>Whether <see cref="Resolver"/> yields an <see cref="IQueryable{T}"/> of <see cref="ElementType"/>.</summary>
    public bool YieldsQuery { get; init; }

    /// <summary>Whether <see cref="Resolver"/> takes a data loader, so that it may wait while others of its level start.</summary>
    public bool WaitsForBatch { get; init; }

    /// <summary>The name of the node type whose key the value is: it is shown as an opaque id. Null for other values.</summary>
    public string? NodeTypeName { get; init; }

    /// <summary>How the elements are shown.</summary>
    public ListShape Shape { get; init; }

    /// <summary>Page sizes of a connection or collection segment.</summary>
    public PagingOptions? Paging { get; init; }

    /// <summary>Whether the field has the argument <c>where</c>.</summary>
    public bool HasFiltering { get; init; }

    /// <summary>Whether the field has the argument <c>order</c>.</summary>
    public bool HasSorting { get; init; }

    /// <summary>The order when the client gives none, as C# members: <c>"position, id desc"</c>.</summary>
    public string? DefaultOrder { get; init; }

    /// <summary>Reads <see cref="Expression"/> from an object in memory, for parents that no planner reads.</summary>
    /// <exception cref="InvalidOperationException">The field has no expression.</exception>
    public Func<object, object?> Getter => field ??= CompileGetter();

    private Func<object, object?> CompileGetter()
    {
        var expression =
            Expression ?? throw new InvalidOperationException("A field without an expression has no getter.");
        var parent = System.Linq.Expressions.Expression.Parameter(typeof(object));
        var source = expression.Parameters[0];
        var value = System.Linq.Expressions.Expression.Block(
            [source],
            System.Linq.Expressions.Expression.Assign(
                source,
                System.Linq.Expressions.Expression.Convert(parent, source.Type)
            ),
            System.Linq.Expressions.Expression.Convert(expression.Body, typeof(object))
        );
        return System.Linq.Expressions.Expression.Lambda<Func<object, object?>>(value, parent).Compile();
    }
}
