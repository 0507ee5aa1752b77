using System.Linq.Expressions;
using Lavamedia.Content.Items;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Access;

/// <summary>The words of <see cref="ContentPolicy.DecideOnDrafts"/> for what hangs on an item and only its newsroom may see.</summary>
internal static class DraftVisibility
{
    /// <summary>The filter of rows that lead to their item.</summary>
    public static Expression<Func<TEntity, Perspective, bool>> Through<TEntity>(
        Expression<Func<TEntity, ContentItem>> item
    )
    {
        Expression<Func<ContentItem, Perspective, bool>> filter = (item, context) =>
            context.AsksForDrafts
            && (
                context.ViewerCan(ContentPermissions.ReadDrafts)
                || (
                    context.ViewerCan(ContentPermissions.UpdateOwn)
                    && (
                        item.CreatedById == context.ViewerId
                        || item.Bylines.Any(byline => byline.AuthorId == context.ViewerId)
                    )
                )
                || (
                    context.ViewerIsLimitedTo(ContentPermissions.ReadDrafts)
                    && item.Categories.Any(category =>
                        context.ViewerAreas(ContentPermissions.ReadDrafts).Contains(category.Id)
                    )
                )
            );
        var body = new Replace(filter.Parameters[0], item.Body).Visit(filter.Body);
        return Expression.Lambda<Func<TEntity, Perspective, bool>>(body, item.Parameters[0], filter.Parameters[1]);
    }

    /// <summary>Both must hold.</summary>
    public static Expression<Func<TEntity, Perspective, bool>> And<TEntity>(
        this Expression<Func<TEntity, Perspective, bool>> first,
        Expression<Func<TEntity, Perspective, bool>> second
    )
    {
        var body = new Replace(second.Parameters[0], first.Parameters[0]).Visit(second.Body);
        body = new Replace(second.Parameters[1], first.Parameters[1]).Visit(body);
        return Expression.Lambda<Func<TEntity, Perspective, bool>>(
            Expression.AndAlso(first.Body, body),
            first.Parameters
        );
    }

    private sealed class Replace(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            node == parameter ? replacement : base.VisitParameter(node);
    }
}
