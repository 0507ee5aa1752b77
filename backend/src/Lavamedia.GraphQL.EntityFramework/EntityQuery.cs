using System.Linq.Expressions;
using Lavamedia.GraphQL.EntityFramework.Shapes;

namespace Lavamedia.GraphQL.EntityFramework;

/// <summary>
/// A query that a resolver asks again and again with other values. It is written and read once; a request brings only its values, so
/// that neither an expression nor a database context is made for it.
/// </summary>
/// <example>
/// <code>
/// private static readonly EntityQuery&lt;Article, string&gt; BySlug = new(
///     (articles, slug) =&gt; articles.Where(article =&gt; article.Slug == slug)
/// );
///
/// public static IQueryable&lt;Article&gt; GetArticle(string slug) =&gt; BySlug.With(slug);
/// </code>
/// </example>
/// <typeparam name="TEntity">The entity.</typeparam>
/// <typeparam name="TValues">The values: one, or a tuple or record of several.</typeparam>
/// <param name="query">The query over all entities and the values of a request.</param>
public sealed class EntityQuery<TEntity, TValues>(
    Expression<Func<IQueryable<TEntity>, TValues, IQueryable<TEntity>>> query
)
    where TEntity : class
{
    private readonly DeclaredQuery<TValues> declared = new(query);

    /// <summary>The query with the values of a request, for a resolver to return: the engine reads it as part of a selection.</summary>
    public IQueryable<TEntity> With(TValues values) => new AskedQuery<TEntity, TValues>(declared, values);

    /// <summary>
    /// The query with the values of a request, and another that is asked, in a round trip of its own, where this one finds nothing. What
    /// is nearly always found so costs no more than its own query. Not for pages: an empty one may only mean that nothing is left.
    /// </summary>
    /// <param name="values">The values of this query.</param>
    /// <param name="otherwise">Another declared query with its values.</param>
    /// <exception cref="ArgumentException"><paramref name="otherwise"/> is not a declared query.</exception>
    public IQueryable<TEntity> With(TValues values, IQueryable<TEntity> otherwise) =>
        new AskedQuery<TEntity, TValues>(declared, values)
        {
            Otherwise =
                otherwise as AskedQuery
                ?? throw new ArgumentException(
                    "What is asked otherwise has to be a declared query.",
                    nameof(otherwise)
                ),
        };
}

/// <summary>Queries that need no values.</summary>
public static class EntityQuery
{
    /// <summary>All entities of a kind that the viewer may see, without a database context.</summary>
    /// <typeparam name="TEntity">The entity.</typeparam>
    public static IQueryable<TEntity> All<TEntity>()
        where TEntity : class => Of<TEntity>.All;

    private static class Of<TEntity>
        where TEntity : class
    {
        // Nothing of a request is in it, so one serves all.
        public static readonly IQueryable<TEntity> All = new EntityQuery<TEntity, bool>((entities, _) => entities).With(
            default
        );
    }
}
