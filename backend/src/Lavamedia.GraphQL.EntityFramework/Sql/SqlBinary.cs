using Microsoft.EntityFrameworkCore.Storage;

namespace Lavamedia.GraphQL.EntityFramework.Sql;

/// <summary>Two values with an operator between them, in parentheses.</summary>
internal sealed class SqlBinary(
    SqlExpression left,
    string @operator,
    SqlExpression right,
    Type type,
    RelationalTypeMapping? mapping,
    bool isNullable
) : SqlExpression(type, mapping, isNullable)
{
    public SqlExpression Left { get; } = left;

    public string Operator { get; } = @operator;

    public SqlExpression Right { get; } = right;

    public override void Write(SqlWriter writer)
    {
        writer.Raw("(");
        Left.Write(writer);
        writer.Raw(" ").Raw(Operator).Raw(" ");
        Right.Write(writer);
        writer.Raw(")");
    }
}
