namespace Lavamedia.GraphQL.EntityFramework.Sql;

/// <summary>A table joined to what stands before it.</summary>
internal sealed class SqlJoin(SqlTable table)
{
    public SqlTable Table { get; } = table;

    /// <summary>Whether rows without a partner are dropped.</summary>
    public bool IsInner { get; set; }

    /// <summary>All must hold for a row to be the partner; none means every row.</summary>
    public List<SqlExpression> On { get; } = [];

    public void Write(SqlWriter writer)
    {
        writer.Raw(IsInner ? " INNER JOIN " : " LEFT JOIN ");
        Table.Write(writer);
        writer.Raw(" ON ");
        writer.All(On);
    }
}
