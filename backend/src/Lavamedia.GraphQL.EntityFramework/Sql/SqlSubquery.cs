using Microsoft.EntityFrameworkCore.Storage;

namespace Lavamedia.GraphQL.EntityFramework.Sql;

/// <summary>A statement used as a value: <c>EXISTS (…)</c>, <c>x IN (…)</c> or a scalar.</summary>
internal sealed class SqlSubquery(
    string prefix,
    SelectStatement select,
    Type type,
    RelationalTypeMapping? mapping,
    bool isNullable,
    string suffix = ""
) : SqlExpression(type, mapping, isNullable)
{
    public override void Write(SqlWriter writer)
    {
        writer.Raw(prefix).Raw("(");
        select.Write(writer);
        writer.Raw(")").Raw(suffix);
    }
}
