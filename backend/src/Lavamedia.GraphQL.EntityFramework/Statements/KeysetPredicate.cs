using Lavamedia.GraphQL.EntityFramework.Shapes;
using Lavamedia.GraphQL.EntityFramework.Sql;
using Lavamedia.GraphQL.EntityFramework.Translation;

namespace Lavamedia.GraphQL.EntityFramework.Statements;

/// <summary>
/// The condition "behind the cursor" for an order with several terms and NULLs, which PostgreSQL holds for the
/// greatest value: last ascending, first descending.
/// </summary>
internal static class KeysetPredicate
{
    public static SqlExpression Behind(
        IReadOnlyList<SqlOrdering> order,
        IReadOnlyList<ValueSlotExpression> cursor,
        ExpressionTranslator translator
    )
    {
        if (cursor.Count != order.Count)
        {
            throw CursorFormat.Invalid("");
        }

        var values = order.Zip(cursor, (term, slot) => Value(term.Expression, slot, translator)).ToList();
        if (order.All(term => !term.Expression.IsNullable && term.Descending == order[0].Descending))
        {
            return RowComparison(order, values!);
        }

        SqlExpression? behind = null;
        for (var i = order.Count - 1; i >= 0; i--)
        {
            var further = Further(order[i], values[i]);
            if (behind is null)
            {
                behind = further;
                continue;
            }

            behind = ExpressionTranslator.Or(
                further,
                ExpressionTranslator.And(Same(order[i].Expression, values[i]), behind)
            );
        }

        return behind!;
    }

    /// <summary>The form that an index over exactly these columns serves.</summary>
    private static SqlText RowComparison(IReadOnlyList<SqlOrdering> order, IReadOnlyList<SqlExpression> values)
    {
        var places = string.Join(", ", order.Select(_ => "{}"));
        return new SqlText(
            $"(({places}) {(order[0].Descending ? '<' : '>')} ({places}))",
            typeof(bool),
            null,
            false,
            [.. order.Select(term => term.Expression), .. values]
        );
    }

    /// <summary>Cursors carry the text form that PostgreSQL gave; it reads it back as the column's type.</summary>
    private static SqlText? Value(SqlExpression column, ValueSlotExpression slot, ExpressionTranslator translator)
    {
        if (slot.IsNull)
        {
            return null;
        }

        var text = new SqlParameter(slot.Source, typeof(string), translator.Model.Mapping(typeof(string)), false);
        return new SqlText("{}::" + column.Mapping!.StoreType, column.Type, column.Mapping, false, text);
    }

    private static SqlExpression Further(SqlOrdering term, SqlExpression? value)
    {
        var column = term.Expression;
        if (value is null)
        {
            return term.Descending
                ? ExpressionTranslator.Not(ExpressionTranslator.IsNull(column))
                : new SqlLiteral(false, typeof(bool), null);
        }

        var beyond = new SqlBinary(column, term.Descending ? "<" : ">", value, typeof(bool), null, column.IsNullable);
        return term.Descending ? beyond : ExpressionTranslator.Or(beyond, ExpressionTranslator.IsNull(column));
    }

    private static SqlExpression Same(SqlExpression column, SqlExpression? value) =>
        value is null
            ? ExpressionTranslator.IsNull(column)
            : new SqlBinary(column, "=", value, typeof(bool), null, column.IsNullable);
}
