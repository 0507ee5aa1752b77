namespace Lavamedia.GraphQL.EntityFramework.Sql;

/// <summary>Whether a value is among the values of a statement.</summary>
internal sealed class SqlIn(SqlExpression value, SelectStatement select)
    : SqlExpression(typeof(bool), null, value.IsNullable)
{
    public override void Write(SqlWriter writer)
    {
        writer.Raw("(");
        value.Write(writer);
        writer.Raw(" IN (");
        select.Write(writer);
        writer.Raw("))");
    }
}
