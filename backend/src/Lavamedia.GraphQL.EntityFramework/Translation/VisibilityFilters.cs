using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lavamedia.GraphQL.EntityFramework.Translation;

/// <summary>
/// The query filters of EF's model, ready to be put on every path to an entity. What a filter asks of the context
/// (the viewer, the stage) is read anew for each request.
/// </summary>
internal sealed class VisibilityFilters
{
    private readonly Dictionary<IEntityType, List<(string? Name, LambdaExpression Filter)>> filters = [];
    private readonly List<ContextFlag> flags = [];

    public VisibilityFilters(IModel model)
    {
        var rewriter = new FilterRewriter(flags);
        foreach (var entityType in model.GetEntityTypes())
        {
            var declared = entityType
                .GetDeclaredQueryFilters()
                .Where(filter => filter.Expression is not null)
                .Select(filter => (filter.Key, rewriter.Rewrite(filter.Expression!)))
                .ToList();
            filters.Add(entityType, declared);
        }
    }

    /// <summary>The yes-or-no questions about the viewer; their answers are part of every statement's key.</summary>
    public IReadOnlyList<ContextFlag> Flags => flags;

    public IEnumerable<LambdaExpression> For(IEntityType entityType, IgnoredFilters ignored) =>
        filters[entityType].Where(filter => !ignored.Contains(filter.Name)).Select(filter => filter.Filter);

    public bool Any(IEntityType entityType, IgnoredFilters ignored) => For(entityType, ignored).Any();

    /// <summary>The answers of one request, one character each.</summary>
    public bool[] Answer(DbContext context)
    {
        var answers = new bool[flags.Count];
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = flags[i].Ask(context);
        }

        return answers;
    }

    /// <summary>Replaces what does not depend on the row by slots.</summary>
    private sealed class FilterRewriter(List<ContextFlag> flags) : ExpressionVisitor
    {
        private static readonly ParameterExpression Context = Expression.Parameter(typeof(DbContext), "context");

        public LambdaExpression Rewrite(LambdaExpression filter) =>
            Expression.Lambda(Visit(filter.Body)!, filter.Parameters);

        public override Expression? Visit(Expression? node)
        {
            if (node is null || !Evaluation.IsEvaluable(node) || Evaluation.IsLiteral(node))
            {
                return base.Visit(node);
            }

            var finder = new ContextReplacer(Context);
            var replaced = finder.Visit(node);
            if (!finder.Found)
            {
                var value = Evaluation.Evaluate(node);
                return value is IQueryable queryable
                    ? Visit(queryable.Expression)
                    : new ValueSlotExpression(new FixedValue(value), node.Type, value is null);
            }

            if (typeof(IQueryable).IsAssignableFrom(node.Type))
            {
                throw new UntranslatableExpressionException(
                    node,
                    "a query filter reaches other entities through navigations, not through sets of the context."
                );
            }

            if (node.Type != typeof(bool))
            {
                var read = Expression
                    .Lambda<Func<DbContext, object?>>(Expression.Convert(replaced!, typeof(object)), Context)
                    .Compile();
                return new ValueSlotExpression(new ContextValue(read), node.Type);
            }

            var ask = Expression.Lambda<Func<DbContext, bool>>(replaced!, Context).Compile();
            var flag = new ContextFlag(flags.Count, ask);
            flags.Add(flag);
            return new ValueSlotExpression(flag, node.Type);
        }

        protected override Expression VisitExtension(Expression node) => node;
    }

    private sealed class ContextReplacer(ParameterExpression context) : ExpressionVisitor
    {
        public bool Found { get; private set; }

        public override Expression? Visit(Expression? node)
        {
            if (node is null || !typeof(DbContext).IsAssignableFrom(node.Type))
            {
                return base.Visit(node);
            }

            Found = true;
            return Expression.Convert(context, node.Type);
        }
    }
}
