using System.Linq.Expressions;
using Lavamedia.GraphQL.EntityFramework.Sql;

namespace Lavamedia.GraphQL.EntityFramework.Translation;

internal sealed partial class ExpressionTranslator
{
    private static readonly SqlLiteral True = new(true, typeof(bool), null);
    private static readonly SqlLiteral False = new(false, typeof(bool), null);

    private ITranslated Unary(UnaryExpression node)
    {
        switch (node.NodeType)
        {
            case ExpressionType.Not when node.Type == typeof(bool) || node.Type == typeof(bool?):
                return Not(Scalar(node.Operand));
            case ExpressionType.Negate:
                var operand = Typed(Scalar(node.Operand));
                return new SqlText("(-{})", node.Type, operand.Mapping, operand.IsNullable, operand);
            case ExpressionType.Quote:
            case ExpressionType.TypeAs:
                return Translate(node.Operand);
            case ExpressionType.ArrayLength:
                return ArrayLength(Scalar(node.Operand));
            case ExpressionType.Convert:
            case ExpressionType.ConvertChecked:
                var inner = Translate(node.Operand);
                return inner is SqlExpression value ? Converted(value, node) : inner;
            default:
                throw new UntranslatableExpressionException(node, $"the operator {node.NodeType} is not known.");
        }
    }

    private SqlExpression Converted(SqlExpression value, UnaryExpression node)
    {
        var target = Nullable.GetUnderlyingType(node.Type) ?? node.Type;
        var isSame =
            target == value.Type
            || target == typeof(object)
            || target.IsAssignableFrom(value.Type)
            || value.Type.IsEnum
            || (target.IsEnum && value is not SqlColumn);
        if (isSame || value is SqlParameter or SqlLiteral { Value: null })
        {
            return value;
        }

        var mapping = model.Mapping(target);
        return new SqlText("{}::" + mapping.StoreType, target, mapping, value.IsNullable, Typed(value));
    }

    internal static SqlExpression Not(SqlExpression operand) =>
        operand switch
        {
            SqlLiteral { Value: bool value } => value ? False : True,
            SqlBinary { Operator: "=", IsNullable: false } equal => new SqlBinary(
                equal.Left,
                "<>",
                equal.Right,
                typeof(bool),
                null,
                false
            ),
            SqlBinary { Operator: "<>", IsNullable: false } unequal => new SqlBinary(
                unequal.Left,
                "=",
                unequal.Right,
                typeof(bool),
                null,
                false
            ),
            { IsNullable: true } => new SqlText("({} IS NOT TRUE)", typeof(bool), null, false, operand),
            _ => new SqlText("(NOT {})", typeof(bool), null, false, operand),
        };

    internal static SqlExpression And(SqlExpression left, SqlExpression right) =>
        (left, right) switch
        {
            (SqlLiteral { Value: true }, _) => right,
            (_, SqlLiteral { Value: true }) => left,
            (SqlLiteral { Value: false }, _) or (_, SqlLiteral { Value: false }) => False,
            _ => new SqlBinary(left, "AND", right, typeof(bool), null, left.IsNullable || right.IsNullable),
        };

    internal static SqlExpression Or(SqlExpression left, SqlExpression right) =>
        (left, right) switch
        {
            (SqlLiteral { Value: false }, _) => right,
            (_, SqlLiteral { Value: false }) => left,
            (SqlLiteral { Value: true }, _) or (_, SqlLiteral { Value: true }) => True,
            _ => new SqlBinary(left, "OR", right, typeof(bool), null, left.IsNullable || right.IsNullable),
        };

    private SqlExpression Binary(BinaryExpression node) =>
        node.NodeType switch
        {
            ExpressionType.AndAlso => Lazy(node, stop: false, And),
            ExpressionType.OrElse => Lazy(node, stop: true, Or),
            ExpressionType.And when IsTruth(node) => And(Scalar(node.Left), Scalar(node.Right)),
            ExpressionType.Or when IsTruth(node) => Or(Scalar(node.Left), Scalar(node.Right)),
            ExpressionType.Equal => Equality(node),
            ExpressionType.NotEqual => Not(Equality(node)),
            ExpressionType.LessThan => Comparison(node, "<"),
            ExpressionType.LessThanOrEqual => Comparison(node, "<="),
            ExpressionType.GreaterThan => Comparison(node, ">"),
            ExpressionType.GreaterThanOrEqual => Comparison(node, ">="),
            ExpressionType.Coalesce => Coalesce(node),
            ExpressionType.Add when node.Type == typeof(string) => Concatenation([node.Left, node.Right]),
            ExpressionType.Add => Arithmetic(node, "+"),
            ExpressionType.Subtract => Arithmetic(node, "-"),
            ExpressionType.Multiply => Arithmetic(node, "*"),
            ExpressionType.Divide => Arithmetic(node, "/"),
            ExpressionType.Modulo => Arithmetic(node, "%"),
            _ => throw new UntranslatableExpressionException(node, $"the operator {node.NodeType} is not known."),
        };

    /// <summary>
    /// What a flag of the viewer has already decided is not translated at all: no joins, no conditions for it.
    /// </summary>
    private SqlExpression Lazy(
        BinaryExpression node,
        bool stop,
        Func<SqlExpression, SqlExpression, SqlExpression> combine
    )
    {
        var left = Scalar(node.Left);
        if (left is SqlLiteral { Value: bool value } && value == stop)
        {
            return left;
        }

        return combine(left, Scalar(node.Right));
    }

    private static bool IsTruth(BinaryExpression node) => node.Type == typeof(bool) || node.Type == typeof(bool?);

    private SqlExpression Equality(BinaryExpression node)
    {
        var left = Translate(node.Left);
        var right = Translate(node.Right);
        return (left, right) switch
        {
            (RowSource row, SqlLiteral { Value: null }) => Not(Exists(row)),
            (SqlLiteral { Value: null }, RowSource row) => Not(Exists(row)),
            (RowSource one, RowSource other) => one.Key.Zip(other.Key, Equal).Aggregate(And),
            (SqlExpression one, SqlExpression other) => Equal(one, other),
            _ => throw new UntranslatableExpressionException(node, "only values and rows can be compared."),
        };
    }

    internal SqlExpression Equal(SqlExpression left, SqlExpression right)
    {
        (left, right) = Unified(left, right);
        if (right is SqlLiteral { Value: null })
        {
            return IsNull(left);
        }

        if (left is SqlLiteral { Value: null })
        {
            return IsNull(right);
        }

        if (right is SqlLiteral { Value: bool expected } && left.Type == typeof(bool))
        {
            return expected ? left
                : left.IsNullable ? new SqlText("({} IS FALSE)", typeof(bool), null, false, left)
                : Not(left);
        }

        SqlExpression equal =
            left.IsNullable && right.IsNullable
                ? new SqlText("({} IS NOT DISTINCT FROM {})", typeof(bool), null, false, left, right)
                : new SqlBinary(left, "=", right, typeof(bool), null, left.IsNullable || right.IsNullable);
        return left is SqlJsonValue json && right is SqlParameter { IsNullable: false }
            ? And(json.Contains(right), equal)
            : equal;
    }

    internal static SqlExpression IsNull(SqlExpression value) =>
        value switch
        {
            SqlLiteral literal => literal.Value is null ? True : False,
            { IsNullable: false } => False,
            _ => new SqlText("({} IS NULL)", typeof(bool), null, false, value),
        };

    /// <summary>Whether an optional row was found.</summary>
    internal static SqlExpression Exists(RowSource row) =>
        row.IsOptional ? new SqlText("({} IS NOT NULL)", typeof(bool), null, false, row.Key.First()) : True;

    private SqlExpression Comparison(BinaryExpression node, string @operator)
    {
        var (left, right) = Unified(Scalar(node.Left), Scalar(node.Right));
        if (left is SqlLiteral { Value: null } || right is SqlLiteral { Value: null })
        {
            return False;
        }

        return new SqlBinary(left, @operator, right, typeof(bool), null, left.IsNullable || right.IsNullable);
    }

    private SqlBinary Arithmetic(BinaryExpression node, string @operator)
    {
        if (!IsNumber(node.Type))
        {
            throw new UntranslatableExpressionException(node, $"{node.Type.Name} is not a number.");
        }

        var (left, right) = Unified(Scalar(node.Left), Scalar(node.Right));
        return new SqlBinary(left, @operator, right, node.Type, left.Mapping, left.IsNullable || right.IsNullable);
    }

    private static bool IsNumber(Type type) =>
        Type.GetTypeCode(Nullable.GetUnderlyingType(type) ?? type) is >= TypeCode.SByte and <= TypeCode.Decimal;

    private SqlExpression Coalesce(BinaryExpression node)
    {
        var (left, right) = Unified(Scalar(node.Left), Scalar(node.Right));
        return left.IsNullable
            ? new SqlText("COALESCE({}, {})", node.Type, left.Mapping, right.IsNullable, left, right)
            : left;
    }
}
