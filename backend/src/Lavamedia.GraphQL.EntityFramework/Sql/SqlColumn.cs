using Microsoft.EntityFrameworkCore.Storage;

namespace Lavamedia.GraphQL.EntityFramework.Sql;

/// <summary>A column of a table or of a derived table.</summary>
internal sealed class SqlColumn(string alias, string name, Type type, RelationalTypeMapping? mapping, bool isNullable)
    : SqlExpression(type, mapping, isNullable)
{
    public bool IsSame(SqlColumn other) => Alias == other.Alias && Name == other.Name;

    private string Alias { get; } = alias;

    private string Name { get; } = name;

    public override void Write(SqlWriter writer) => writer.Raw(Alias).Raw(".").Identifier(Name);
}
