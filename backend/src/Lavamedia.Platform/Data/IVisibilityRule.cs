using System.Linq.Expressions;
using Lavamedia.Platform.Access;

namespace Lavamedia.Platform.Data;

/// <summary>Says who may see a row of a table; a configuration of an entity implements <see cref="IVisibilityRule{TEntity}"/>.</summary>
public interface IVisibilityRule
{
    /// <summary>A question with two parameters, the row and the <see cref="Perspective"/> that asks.</summary>
    LambdaExpression Predicate { get; }
}

/// <summary>Says who may see a row of a table.</summary>
/// <remarks>
/// The rule stands beside the rest of an entity's configuration, not within it: the model that is compiled ahead holds no expressions, so a
/// start reads the rules without running the configurations. It finds the rule of <c>ContentItem</c> in <c>ContentItemConfiguration</c>, beside it.
/// </remarks>
public interface IVisibilityRule<TEntity> : IVisibilityRule
    where TEntity : class
{
    /// <summary>
    /// Lets only rows through for which it holds. It may use members of the row and of the perspective
    /// (<c>context.ViewerId</c>, <c>context.ViewerCan(…)</c>, <c>context.AsksForDrafts</c>); both EF Core and the
    /// GraphQL engine's SQL translator send the latter as parameters.
    /// </summary>
    /// <example><c>(item, context) =&gt; item.Status == ContentStatus.Published || …</c></example>
    Expression<Func<TEntity, Perspective, bool>> Visibility { get; }

    /// <inheritdoc />
    LambdaExpression IVisibilityRule.Predicate => Visibility;
}
