using Microsoft.EntityFrameworkCore.Storage;

namespace Lavamedia.GraphQL.EntityFramework.Sql;

/// <summary>A column of a table or of a derived table.</summary>
internal sealed class SqlColumn(string alias, string name, Type type, RelationalTypeMapping? mapping, bool isNullable)
    : SqlExpression(type, mapping, isNullable)
{
    public override void Write(SqlWriter writer) => writer.Raw(alias).Raw(".").Identifier(name);
}
