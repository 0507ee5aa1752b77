using Microsoft.EntityFrameworkCore.Storage;

namespace Lavamedia.GraphQL.EntityFramework.Sql;

/// <summary>
/// A fixed phrase with operands: every <c>{}</c> of the phrase is the place of the next operand. Functions, casts,
/// <c>IS NULL</c> and the like need no class of their own.
/// </summary>
internal sealed class SqlText(
    string phrase,
    Type type,
    RelationalTypeMapping? mapping,
    bool isNullable,
    params SqlExpression[] operands
) : SqlExpression(type, mapping, isNullable)
{
    public override void Write(SqlWriter writer)
    {
        var start = 0;
        foreach (var operand in operands)
        {
            var place = phrase.IndexOf("{}", start, StringComparison.Ordinal);
            writer.Raw(phrase[start..place]);
            operand.Write(writer);
            start = place + 2;
        }

        writer.Raw(phrase[start..]);
    }
}
