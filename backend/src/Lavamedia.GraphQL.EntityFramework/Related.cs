using System.Linq.Expressions;

namespace Lavamedia.GraphQL.EntityFramework;

/// <summary>Relations that only the other entity knows of, for expressions that are bound to fields.</summary>
public static class Related
{
    /// <summary>
    /// The one entity whose navigation leads to this one, or null. So a module shows its own entity at one of another
    /// module, which has no member for it: <c>item =&gt; Related.By&lt;ContentItem, SeoMetadata&gt;(item, seo =&gt; seo.Content)</c>.
    /// </summary>
    /// <typeparam name="TEntity">The entity that the field belongs to.</typeparam>
    /// <typeparam name="TRelated">The entity that refers to it, one at most.</typeparam>
    /// <param name="entity">The entity.</param>
    /// <param name="navigation">The navigation of the other entity that leads here.</param>
    /// <exception cref="NotSupportedException">Always: the call is translated to SQL, never made.</exception>
    public static TRelated? By<TEntity, TRelated>(TEntity entity, Expression<Func<TRelated, TEntity?>> navigation)
        where TEntity : class
        where TRelated : class =>
        throw new NotSupportedException("A related entity is read by the database, as part of a selection.");
}
