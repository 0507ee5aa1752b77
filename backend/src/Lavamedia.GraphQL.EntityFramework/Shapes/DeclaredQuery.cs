using System.Linq.Expressions;
using Lavamedia.GraphQL.EntityFramework.Translation;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Lavamedia.GraphQL.EntityFramework.Shapes;

/// <summary>
/// A query as <see cref="EntityQuery{TEntity, TValues}"/> holds it: which of its parts are values was found out once, and one compiled
/// call puts those of a request into its shape.
/// </summary>
internal sealed class DeclaredQuery<TValues>
{
    private readonly LambdaExpression query;
    private readonly Lazy<Parts> parts;
    private readonly int number;

    /// <param name="query">From the set of all entities and the values to the query.</param>
    public DeclaredQuery(LambdaExpression query)
    {
        this.query = query;
        number = Names.Of(this);
        // Most declared queries are not asked in the first second of a process.
        parts = new Lazy<Parts>(() => new Parts(query));
    }

    /// <summary>Puts the query and its values into a shape.</summary>
    /// <returns>The query with slots for its values; null where no model is given.</returns>
    public Expression? Read(TValues values, RequestShape shape, IModel? model)
    {
        shape.Mark('q').Mark(number);
        var first = shape.Values.Count;
        parts.Value.Put(shape, values);
        return model is null ? null : new SlotWriter(this, shape, first, model).Visit(query.Body);
    }

    /// <summary>The parts of a query that are values: whatever depends on no row and is not written out.</summary>
    private sealed class Parts : ExpressionVisitor
    {
        private readonly List<Expression> values = [];
        private readonly ParameterExpression given;

        public Parts(LambdaExpression query)
        {
            given = query.Parameters[1];
            Visit(query.Body);
            Put = Compile();
        }

        public Action<RequestShape, TValues> Put { get; }

        public int IndexOf(Expression node) => values.FindIndex(value => ReferenceEquals(value, node));

        public override Expression? Visit(Expression? node)
        {
            if (node is null || Evaluation.IsLiteral(node) || !Evaluation.IsEvaluable(node, given))
            {
                return base.Visit(node);
            }

            if (IndexOf(node) < 0)
            {
                values.Add(node);
            }

            return node;
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.Name != "IgnoreQueryFilters")
            {
                return base.VisitMethodCall(node);
            }

            // Which filters are switched off decides the statement, so their names are no values.
            Visit(node.Arguments[0]);
            return node;
        }

        private Action<RequestShape, TValues> Compile()
        {
            if (values.Count == 0)
            {
                return static (_, _) => { };
            }

            var shape = Expression.Parameter(typeof(RequestShape));
            var puts = values.Select(value =>
                Expression.Call(shape, nameof(RequestShape.Put), null, Expression.Convert(value, typeof(object)))
            );
            return Expression
                .Lambda<Action<RequestShape, TValues>>(Expression.Block(typeof(void), puts), shape, given)
                .Compile();
        }
    }

    /// <summary>Writes the query of a model with slots for the values that a shape has.</summary>
    private sealed class SlotWriter(DeclaredQuery<TValues> declared, RequestShape shape, int first, IModel model)
        : ExpressionVisitor
    {
        public override Expression? Visit(Expression? node)
        {
            if (node is null || declared.parts.Value.IndexOf(node) is not (>= 0 and var part))
            {
                return base.Visit(node);
            }

            var index = first + part;
            return new ValueSlotExpression(new RequestValue(index), node.Type, shape.Values[index] is null);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            if (node != declared.query.Parameters[0])
            {
                return node;
            }

            var entity = Elements.TypeOf(node.Type);
            return new EntityQueryRootExpression(
                model.FindEntityType(entity)
                    ?? throw new UntranslatableExpressionException(node, $"{entity.Name} is no entity of the context.")
            );
        }
    }
}
