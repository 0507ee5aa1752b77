using System.Linq.Expressions;
using System.Reflection;
using Lavamedia.GraphQL.EntityFramework.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Lavamedia.GraphQL.EntityFramework.Translation;

/// <summary>A complex property of a row, either spread over columns or kept as one jsonb column.</summary>
internal sealed class ComplexValue(RowSource row, IComplexProperty complex) : ITranslated
{
    public ITranslated Member(MemberInfo member, ExpressionTranslator translator, Expression node)
    {
        var type = complex.ComplexType;
        if (type.FindComplexProperty(member.Name) is { } nested && !type.IsMappedToJson())
        {
            return new ComplexValue(row, nested);
        }

        var property =
            type.FindProperty(member.Name)
            ?? throw new UntranslatableExpressionException(node, "the member is not part of EF's model.");
        if (!type.IsMappedToJson())
        {
            return row.Column(property);
        }

        var mapping = (RelationalTypeMapping)property.GetTypeMapping();
        var container = type.GetContainerColumnName()!;
        var name = property.GetJsonPropertyName()!.Replace("'", "''", StringComparison.Ordinal);
        return new SqlText(
            $"({{}} ->> '{name}')::{mapping.StoreType}",
            property.ClrType,
            mapping,
            true,
            row.JsonColumn(container)
        );
    }
}
