using System.Linq.Expressions;
using Lavamedia.GraphQL.EntityFramework.Sql;
using Microsoft.EntityFrameworkCore.Storage;

namespace Lavamedia.GraphQL.EntityFramework.Translation;

/// <summary>
/// Turns C# expressions over entities into SQL. One instance serves one statement: aliases are numbered through it.
/// Everything it does not know is refused with the expression's text.
/// </summary>
/// <remarks>
/// A condition counts when it is TRUE. C# has two truth values and SQL three, so every negation of something that
/// can be NULL is written <c>IS NOT TRUE</c>; with that, NULL behaves as C#'s false wherever it arises.
/// </remarks>
internal sealed partial class ExpressionTranslator(TranslationModel model, IReadOnlyList<bool> flags)
{
    private readonly Dictionary<ParameterExpression, ITranslated> scope = [];
    private IgnoredFilters ignored = IgnoredFilters.None;
    private int aliases;

    public TranslationModel Model => model;

    public string NextAlias() => "t" + aliases++;

    /// <summary>Translates the body of a lambda with its parameter standing for the given row or value.</summary>
    public ITranslated Translate(LambdaExpression lambda, ITranslated argument)
    {
        var parameter = lambda.Parameters[0];
        scope[parameter] = argument;
        var result = Translate(lambda.Body);
        scope.Remove(parameter);
        return result;
    }

    /// <summary>A condition on a row, to stand in WHERE or ON.</summary>
    public SqlExpression Condition(LambdaExpression lambda, ITranslated argument) =>
        Translate(lambda, argument) as SqlExpression
        ?? throw new UntranslatableExpressionException(lambda, "it is not a condition.");

    /// <summary>A value computed from a row, to be selected.</summary>
    public SqlExpression Value(LambdaExpression lambda, ITranslated argument) =>
        Translate(lambda, argument) is SqlExpression value
            ? Selectable(value, lambda.Body.Type)
            : throw new UntranslatableExpressionException(lambda, "it is not a single value.");

    public ITranslated Translate(Expression node) =>
        node switch
        {
            ParameterExpression parameter => scope.TryGetValue(parameter, out var bound)
                ? bound
                : throw new UntranslatableExpressionException(node, "the parameter belongs to no known query."),
            ConstantExpression { Value: IQueryable queryable } => Translate(queryable.Expression),
            ConstantExpression constant => new SqlLiteral(constant.Value, constant.Type, null),
            ValueSlotExpression slot => Slot(slot),
            _ when Evaluation.IsEvaluable(node) => Fixed(node),
            MemberExpression member => Member(member),
            UnaryExpression unary => Unary(unary),
            BinaryExpression binary => Binary(binary),
            ConditionalExpression conditional => Conditional(conditional),
            MethodCallExpression call => Call(call),
            NewExpression { Members: not null } creation => new NewObject(
                creation
                    .Members.Zip(creation.Arguments)
                    .ToDictionary(pair => pair.First.Name, pair => Translate(pair.Second))
            ),
            // A record's parameters are named as its members.
            NewExpression { Constructor: { } constructor } creation => new NewObject(
                constructor
                    .GetParameters()
                    .Zip(creation.Arguments)
                    .ToDictionary(pair => pair.First.Name!, pair => Translate(pair.Second))
            ),
            MemberInitExpression { NewExpression.Arguments.Count: 0 } creation => new NewObject(
                creation
                    .Bindings.OfType<MemberAssignment>()
                    .ToDictionary(binding => binding.Member.Name, binding => Translate(binding.Expression))
            ),
            Microsoft.EntityFrameworkCore.Query.EntityQueryRootExpression root => Table(root.EntityType),
            _ => throw new UntranslatableExpressionException(node, $"{node.NodeType} is not known."),
        };

    private SqlExpression Scalar(Expression node) =>
        Translate(node) as SqlExpression
        ?? throw new UntranslatableExpressionException(node, "a single value is wanted here.");

    /// <summary>What the code of a bound expression refers to, such as <c>string.Empty</c> or a constant list.</summary>
    private static SqlExpression Fixed(Expression node)
    {
        var value = Evaluation.Evaluate(node);
        return Evaluation.IsLiteral(Expression.Constant(value))
            ? new SqlLiteral(value, node.Type, null)
            : new SqlParameter(new FixedValue(value), node.Type, null, false);
    }

    private SqlExpression Slot(ValueSlotExpression slot)
    {
        if (slot.IsNull)
        {
            return new SqlLiteral(null, slot.Type, null);
        }

        if (slot.Source is AskerFlag flag)
        {
            return new SqlLiteral(flags[flag.Index], typeof(bool), null);
        }

        // Values of a request are known to be there (IsNull is part of the shape); those of an asker are not.
        var isNullable =
            slot.Source is AskerValue && (!slot.Type.IsValueType || Nullable.GetUnderlyingType(slot.Type) is not null);
        return new SqlParameter(slot.Source, slot.Type, null, isNullable);
    }

    private ITranslated Conditional(ConditionalExpression node)
    {
        if (node is { IfTrue: ConstantExpression { Value: null }, IfFalse: NewExpression or MemberInitExpression })
        {
            // An object that is there only when something else is. Its members are those of what may be missing: NULL then.
            return Translate(node.IfFalse);
        }

        var test = Scalar(node.Test);
        if (test is SqlLiteral { Value: bool known })
        {
            return Scalar(known ? node.IfTrue : node.IfFalse);
        }

        var (whenTrue, whenFalse) = Unified(Scalar(node.IfTrue), Scalar(node.IfFalse));
        return new SqlCase(test, whenTrue, whenFalse, node.Type, whenTrue.Mapping ?? whenFalse.Mapping);
    }

    /// <summary>Gives a value the type that its column, constant or parameter needs to stand alone.</summary>
    internal SqlExpression Typed(SqlExpression expression) =>
        expression.Mapping is null ? Stored(expression, model.Mapping(expression.Type)) : expression;

    private static SqlExpression Stored(SqlExpression expression, RelationalTypeMapping mapping) =>
        expression switch
        {
            SqlParameter { Mapping: null } parameter => parameter.As(mapping),
            SqlLiteral { Mapping: null } literal => literal.As(mapping),
            { Mapping: null } => new SqlText("{}", expression.Type, mapping, expression.IsNullable, expression),
            _ => expression,
        };

    /// <summary>Both sides of an operator are stored alike: the side that is a column decides for the other.</summary>
    private (SqlExpression Left, SqlExpression Right) Unified(SqlExpression left, SqlExpression right)
    {
        var mapping =
            left.Mapping ?? right.Mapping ?? model.Mapping(left is SqlLiteral { Value: null } ? right.Type : left.Type);
        return (Stored(left, mapping), Stored(right, mapping));
    }

    /// <summary>A comparison that came out NULL is false for C#.</summary>
    private SqlExpression Selectable(SqlExpression value, Type type) =>
        type == typeof(bool) && value is { IsNullable: true } and not SqlColumn
            ? new SqlText("COALESCE({}, FALSE)", typeof(bool), model.Mapping(typeof(bool)), false, value)
            : Typed(value);
}
