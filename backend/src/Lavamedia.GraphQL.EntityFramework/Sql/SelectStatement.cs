namespace Lavamedia.GraphQL.EntityFramework.Sql;

/// <summary>A SELECT while it is being put together.</summary>
internal sealed class SelectStatement(SqlTable from)
{
    private readonly List<(SqlExpression Expression, string? Name)> projection = [];

    public SqlTable From { get; } = from;

    public List<SqlJoin> Joins { get; } = [];

    public List<SqlExpression> Where { get; } = [];

    /// <summary>What the rows of a group have in common; empty for a statement without groups.</summary>
    public List<SqlExpression> GroupBy { get; } = [];

    public List<SqlOrdering> OrderBy { get; } = [];

    public SqlExpression? Limit { get; set; }

    public SqlExpression? Offset { get; set; }

    /// <summary>Whether equal rows count once.</summary>
    public bool IsDistinct { get; set; }

    public int ProjectionCount => projection.Count;

    /// <summary>Whether the rows have been cut, so that a further condition would mean something else.</summary>
    public bool IsCut => Limit is not null || Offset is not null;

    /// <summary>Adds a value to the result and tells its ordinal.</summary>
    public int Project(SqlExpression expression)
    {
        if (
            expression is SqlColumn column
            && projection.FindIndex(other => other.Expression is SqlColumn known && known.IsSame(column))
                is >= 0
                    and var ordinal
        )
        {
            return ordinal;
        }

        projection.Add((expression, null));
        return projection.Count - 1;
    }

    /// <summary>Adds a value to the result under a name of its own, for statements used as a table.</summary>
    public string ProjectNamed(SqlExpression expression)
    {
        var name = "c" + projection.Count;
        projection.Add((expression, name));
        return name;
    }

    public void Write(SqlWriter writer)
    {
        writer.Raw(IsDistinct ? "SELECT DISTINCT " : "SELECT ");
        for (var i = 0; i < projection.Count; i++)
        {
            var (expression, name) = projection[i];
            writer.Raw(i == 0 ? "" : ", ");
            expression.Write(writer);
            if (name is not null)
            {
                writer.Raw(" AS ").Raw(name);
            }
        }

        if (projection.Count == 0)
        {
            writer.Raw("1");
        }

        writer.Raw(" FROM ");
        From.Write(writer);
        foreach (var join in Joins)
        {
            join.Write(writer);
        }

        if (Where.Count > 0)
        {
            writer.Raw(" WHERE ");
            writer.All(Where);
        }

        for (var i = 0; i < GroupBy.Count; i++)
        {
            writer.Raw(i == 0 ? " GROUP BY " : ", ");
            GroupBy[i].Write(writer);
        }

        for (var i = 0; i < OrderBy.Count; i++)
        {
            writer.Raw(i == 0 ? " ORDER BY " : ", ");
            OrderBy[i].Expression.Write(writer);
            writer.Raw(OrderBy[i].Descending ? " DESC" : "");
        }

        WriteCut(writer, " LIMIT ", Limit);
        WriteCut(writer, " OFFSET ", Offset);
    }

    private static void WriteCut(SqlWriter writer, string keyword, SqlExpression? value)
    {
        if (value is not null)
        {
            writer.Raw(keyword);
            value.Write(writer);
        }
    }
}
