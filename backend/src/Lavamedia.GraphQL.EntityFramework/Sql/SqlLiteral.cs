using Microsoft.EntityFrameworkCore.Storage;

namespace Lavamedia.GraphQL.EntityFramework.Sql;

/// <summary>
/// A constant written in the code of the application, never a value of a request. It stands in the statement itself
/// so that PostgreSQL can match partial indexes such as <c>WHERE status = 'PUBLISHED'</c>.
/// </summary>
internal sealed class SqlLiteral(object? value, Type type, RelationalTypeMapping? mapping)
    : SqlExpression(type, mapping, value is null)
{
    public object? Value { get; } = value;

    public SqlLiteral As(RelationalTypeMapping mapping) => new(Value, Type, mapping);

    public override void Write(SqlWriter writer)
    {
        switch (Value)
        {
            case null:
                writer.Raw("NULL");
                break;
            case bool flag when Mapping?.Converter is null:
                writer.Raw(flag ? "TRUE" : "FALSE");
                break;
            default:
                var mapping =
                    Mapping ?? throw new InvalidOperationException($"No column type for the constant {Value}.");
                writer.Raw(mapping.GenerateSqlLiteral(ModelValue(mapping.ClrType)));
                break;
        }
    }

    /// <summary>C# compiles comparisons of enums to comparisons of numbers; this is the way back.</summary>
    private object ModelValue(Type storedType) =>
        storedType.IsEnum && Value!.GetType() != storedType ? Enum.ToObject(storedType, Value) : Value!;
}
