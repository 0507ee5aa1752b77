using System.Linq.Expressions;
using Lavamedia.Platform.Access;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Platform.Data;

/// <summary>States who may see a row.</summary>
public static class VisibilityFilter
{
    /// <summary>The name of the query filter that decides who sees a row, on every path to it.</summary>
    public const string Name = "Visibility";

    /// <summary>
    /// Lets only rows through for which the predicate holds. It may use members of the row and of the perspective
    /// (<c>context.ViewerId</c>, <c>context.ViewerCan(…)</c>, <c>context.AsksForDrafts</c>); both EF Core and the
    /// GraphQL engine's SQL translator send the latter as parameters.
    /// </summary>
    /// <example><c>builder.HasVisibility((item, context) =&gt; item.Status == ContentStatus.Published || …)</c></example>
    public static EntityTypeBuilder<TEntity> HasVisibility<TEntity>(
        this EntityTypeBuilder<TEntity> builder,
        Expression<Func<TEntity, Perspective, bool>> predicate
    )
        where TEntity : class
    {
        // EF Core replaces every expression of the context's type by the context that runs the query. The model outlives
        // each context, so the filter must hold none: a typed null stands for "the context that asks".
        var asking = Expression.Property(
            Expression.Constant(null, typeof(LavamediaDbContext)),
            nameof(LavamediaDbContext.Perspective)
        );
        var body = new ReplaceParameter(predicate.Parameters[1], asking).Visit(predicate.Body);
        return builder.HasQueryFilter(Name, Expression.Lambda<Func<TEntity, bool>>(body, predicate.Parameters[0]));
    }

    private sealed class ReplaceParameter(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            node == parameter ? replacement : base.VisitParameter(node);
    }
}
