using Microsoft.EntityFrameworkCore.Storage;

namespace Lavamedia.GraphQL.EntityFramework.Sql;

/// <summary><c>CASE WHEN … THEN … ELSE … END</c>.</summary>
internal sealed class SqlCase(
    SqlExpression test,
    SqlExpression whenTrue,
    SqlExpression whenFalse,
    Type type,
    RelationalTypeMapping? mapping
) : SqlExpression(type, mapping, whenTrue.IsNullable || whenFalse.IsNullable)
{
    public override void Write(SqlWriter writer)
    {
        writer.Raw("CASE WHEN ");
        test.Write(writer);
        writer.Raw(" THEN ");
        whenTrue.Write(writer);
        writer.Raw(" ELSE ");
        whenFalse.Write(writer);
        writer.Raw(" END");
    }
}
