using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Lavamedia.GraphQL.EntityFramework.Translation;

/// <summary>
/// The query filters of EF's model, ready to be put on every path to an entity. What a filter asks of its asker (the viewer, the stage)
/// is read anew for each request.
/// </summary>
internal sealed class VisibilityFilters
{
    private readonly Dictionary<IEntityType, List<(string? Name, LambdaExpression Filter)>> filters = [];
    private readonly List<AskerFlag> flags = [];

    /// <param name="model">The model.</param>
    /// <param name="askerType">What filters ask: the context, or a member of it (<see cref="EntityFrameworkOptions.Asker"/>).</param>
    public VisibilityFilters(IModel model, Type askerType)
    {
        var rewriter = new FilterRewriter(flags, askerType);
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

    /// <summary>
    /// The yes-or-no questions about the viewer, each once however many filters ask it; their answers are part of every statement's key.
    /// </summary>
    public IReadOnlyList<AskerFlag> Flags => flags;

    public IEnumerable<LambdaExpression> For(IEntityType entityType, IgnoredFilters ignored) =>
        filters[entityType].Where(filter => !ignored.Contains(filter.Name)).Select(filter => filter.Filter);

    public bool Any(IEntityType entityType, IgnoredFilters ignored) => For(entityType, ignored).Any();

    /// <summary>The answers of one request, one character each.</summary>
    public bool[] Answer(object asker)
    {
        var answers = new bool[flags.Count];
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = flags[i].Ask(asker);
        }

        return answers;
    }

    /// <summary>Replaces what does not depend on the row by slots.</summary>
    private sealed class FilterRewriter(List<AskerFlag> flags, Type askerType) : ExpressionVisitor
    {
        private static readonly ParameterExpression Asker = Expression.Parameter(typeof(object), "asker");

        // Most filters ask the same few things. Compiling each question once takes a tenth of the start away.
        private readonly Dictionary<Expression, ValueSource> asked = new(ExpressionEqualityComparer.Instance);

        public LambdaExpression Rewrite(LambdaExpression filter) =>
            Expression.Lambda(Visit(filter.Body)!, filter.Parameters);

        public override Expression? Visit(Expression? node)
        {
            if (node is null || !Evaluation.IsEvaluable(node) || Evaluation.IsLiteral(node))
            {
                return base.Visit(node);
            }

            var finder = new AskerReplacer(Asker, askerType);
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

            if (!asked.TryGetValue(replaced!, out var source))
            {
                asked.Add(replaced!, source = node.Type == typeof(bool) ? Flag(replaced!) : Value(replaced!));
            }

            return new ValueSlotExpression(source, node.Type);
        }

        protected override Expression VisitExtension(Expression node) => node;

        private AskerFlag Flag(Expression question)
        {
            var flag = new AskerFlag(flags.Count, Expression.Lambda<Func<object, bool>>(question, Asker).Compile());
            flags.Add(flag);
            return flag;
        }

        private static AskerValue Value(Expression question) =>
            new(
                Expression.Lambda<Func<object, object?>>(Expression.Convert(question, typeof(object)), Asker).Compile()
            );
    }

    private sealed class AskerReplacer(ParameterExpression asker, Type askerType) : ExpressionVisitor
    {
        public bool Found { get; private set; }

        public override Expression? Visit(Expression? node)
        {
            if (node is null || (node.Type != askerType && !typeof(DbContext).IsAssignableFrom(node.Type)))
            {
                return base.Visit(node);
            }

            Found = true;
            return node.Type.IsAssignableFrom(askerType)
                ? Expression.Convert(asker, node.Type)
                : throw new UntranslatableExpressionException(
                    node,
                    $"query filters ask {askerType.Name}, which is there without a context, and nothing else of the context."
                );
        }
    }
}
