using Lavamedia.GraphQL.EntityFramework.Planning;
using Lavamedia.GraphQL.EntityFramework.Sql;
using Lavamedia.GraphQL.EntityFramework.Translation;

namespace Lavamedia.GraphQL.EntityFramework.Statements;

/// <summary>All rows of a level's list, before order and page: what is counted and what figures are over.</summary>
/// <param name="Rows">The rows; below another list those of one row above.</param>
/// <param name="Outer">The statement over the rows above, which <paramref name="Rows"/> refers to; null at the top.</param>
/// <param name="Parent">The row above; null at the top.</param>
internal sealed record ListRows(RowSet Rows, SelectStatement? Outer, RowSource? Parent)
{
    public static ListRows Build(EntityLevel level, SelectionRequest request, ExpressionTranslator translator)
    {
        var asked = request.Levels[level.Index];
        if (level.Parent is null)
        {
            var top = LevelRows.Narrowed(LevelRows.Top(level, request, translator), level, asked, translator);
            return new ListRows(top, null, null);
        }

        var (outer, parent, rows) = LevelRows.Below(level, request, translator);
        return new ListRows(LevelRows.Narrowed(rows, level, asked, translator), outer, parent);
    }
}
