using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Internal;

namespace Lavamedia.Platform.Data;

/// <summary>Makes query filters of the rules that say who may see a row.</summary>
public static class VisibilityFilter
{
    /// <summary>The name of the query filter that decides who sees a row, on every path to it.</summary>
    public const string Name = "Visibility";

    /// <summary>Lets only rows through for which the rule holds.</summary>
    public static EntityTypeBuilder<TEntity> HasVisibility<TEntity>(
        this EntityTypeBuilder<TEntity> builder,
        IVisibilityRule<TEntity> rule
    )
        where TEntity : class =>
        // No migration depends on a filter, and a model that has some cannot be compiled ahead: AddTo gives them back.
        EF.IsDesignTime
            ? builder
            : builder.HasQueryFilter(Name, FilterOf(rule));

    /// <summary>Gives a model that was compiled ahead the filters of all rules in these assemblies, before it is finished.</summary>
    /// <exception cref="InvalidOperationException">A rule is for an entity that the model does not have: it is older than the configurations.</exception>
    public static void AddTo(RuntimeModel model, IEnumerable<Assembly> assemblies)
    {
        foreach (var rule in assemblies.SelectMany(RulesOf))
        {
            var entityType =
                (RuntimeEntityType?)((IModel)model).FindEntityType(rule.EntityType)
                ?? throw new InvalidOperationException(
                    $"The compiled model has no {rule.EntityType.Name}. Compile it anew: npm run compile-model."
                );
#pragma warning disable EF1001 // EF Core has no other way to give a compiled model its filters; CompiledModelTests holds that they are there.
            entityType.SetAnnotation(
                CoreAnnotationNames.QueryFilter,
                new QueryFilterCollection([new RuntimeQueryFilter(Name, FilterOf(rule))])
            );
#pragma warning restore EF1001
        }
    }

    private static IEnumerable<IVisibilityRule> RulesOf(Assembly assembly) =>
        from type in assembly.GetTypes()
        where
            type is { IsAbstract: false, IsGenericTypeDefinition: false }
            && type.IsAssignableTo(typeof(IVisibilityRule))
        select (IVisibilityRule)Activator.CreateInstance(type)!;

    private static LambdaExpression FilterOf(IVisibilityRule rule)
    {
        // EF Core replaces every expression of the context's type by the context that runs the query. The model outlives
        // each context, so the filter must hold none: a typed null stands for "the context that asks".
        var asking = Expression.Property(
            Expression.Constant(null, typeof(LavamediaDbContext)),
            nameof(LavamediaDbContext.Perspective)
        );
        var predicate = rule.Predicate;
        var body = new ReplaceParameter(predicate.Parameters[1], asking).Visit(predicate.Body);
        return Expression.Lambda(body, predicate.Parameters[0]);
    }

    private sealed class ReplaceParameter(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            node == parameter ? replacement : base.VisitParameter(node);
    }
}
