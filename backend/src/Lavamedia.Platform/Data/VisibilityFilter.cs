using System.Linq.Expressions;
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
    /// <exception cref="InvalidOperationException">The rule is not where a start looks for it.</exception>
    public static EntityTypeBuilder<TEntity> HasVisibility<TEntity>(
        this EntityTypeBuilder<TEntity> builder,
        IVisibilityRule<TEntity> rule
    )
        where TEntity : class
    {
        if (rule.GetType() != ConfigurationOf(typeof(TEntity)))
        {
            throw new InvalidOperationException(
                $"{rule.GetType()} says who sees a {typeof(TEntity).Name}, but only {NameOfConfiguration(typeof(TEntity))} is asked at a start."
            );
        }

        // No migration depends on a filter, and a model that has some cannot be compiled ahead: AddTo gives them back.
        return EF.IsDesignTime ? builder : builder.HasQueryFilter(Name, FilterOf(rule));
    }

    /// <summary>Gives a model that was compiled ahead the filters of the rules for its entities, before it is finished.</summary>
    /// <remarks>
    /// A rule is found by its name. To look at every class of the assemblies would load them all, most of them the compiler's own.
    /// </remarks>
    public static void AddTo(RuntimeModel model)
    {
        foreach (var entityType in ((IModel)model).GetEntityTypes().Cast<RuntimeEntityType>())
        {
            var configuration = ConfigurationOf(entityType.ClrType);
            if (configuration?.IsAssignableTo(typeof(IVisibilityRule)) is not true)
            {
                continue;
            }

            var rule = (IVisibilityRule)Activator.CreateInstance(configuration)!;
#pragma warning disable EF1001 // EF Core has no other way to give a compiled model its filters; CompiledModelTests holds that they are there.
            entityType.SetAnnotation(
                CoreAnnotationNames.QueryFilter,
                new QueryFilterCollection([new RuntimeQueryFilter(Name, FilterOf(rule))])
            );
#pragma warning restore EF1001
        }
    }

    private static Type? ConfigurationOf(Type entityType) =>
        entityType.Assembly.GetType(NameOfConfiguration(entityType));

    private static string NameOfConfiguration(Type entityType) => $"{entityType.FullName}Configuration";

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
