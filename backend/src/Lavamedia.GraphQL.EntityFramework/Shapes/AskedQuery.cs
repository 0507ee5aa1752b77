using System.Collections;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lavamedia.GraphQL.EntityFramework.Shapes;

/// <summary>A declared query with the values of one request.</summary>
internal abstract class AskedQuery : IQueryable
{
    private const string ReadByEngine =
        "A declared query is read by the GraphQL engine, as part of a selection. Elsewhere begin at a set of the context.";

    public abstract Type ElementType { get; }

    /// <summary>What is asked instead where this finds nothing; null when nothing is.</summary>
    public AskedQuery? Otherwise { get; init; }

    public Expression Expression => throw new NotSupportedException(ReadByEngine);

    public IQueryProvider Provider => throw new NotSupportedException(ReadByEngine);

    /// <summary>Puts the query's number and values into a shape.</summary>
    /// <param name="shape">Where they go.</param>
    /// <param name="model">The model that the entities belong to.</param>
    /// <param name="compiles">Whether the query is needed with slots for its values.</param>
    /// <returns>The query with slots; null unless it is needed.</returns>
    public abstract Expression? Read(RequestShape shape, IModel model, bool compiles);

    IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException(ReadByEngine);
}

/// <inheritdoc cref="AskedQuery" />
internal sealed class AskedQuery<TEntity, TValues>(DeclaredQuery<TValues> declared, TValues values)
    : AskedQuery,
        IQueryable<TEntity>
{
    public override Type ElementType => typeof(TEntity);

    public override Expression? Read(RequestShape shape, IModel model, bool compiles) =>
        declared.Read(values, shape, compiles ? model : null);

    IEnumerator<TEntity> IEnumerable<TEntity>.GetEnumerator() =>
        (IEnumerator<TEntity>)((IEnumerable)this).GetEnumerator();
}
