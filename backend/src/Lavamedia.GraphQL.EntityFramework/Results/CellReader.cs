using Lavamedia.GraphQL.EntityFramework.Sql;
using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Scalars;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Results;

/// <summary>Reads one column of a row and stores it in the form in which the response shows it. Nothing is stored for NULL.</summary>
internal abstract class CellReader(int ordinal)
{
    protected int Ordinal { get; } = ordinal;

    public void Read(NpgsqlDataReader reader, ResultWriter cells)
    {
        if (!reader.IsDBNull(Ordinal))
        {
            Store(reader, cells);
        }
    }

    protected abstract void Store(NpgsqlDataReader reader, ResultWriter cells);

    /// <summary>Chooses the reader by how the value is stored and which scalar or enum shows it.</summary>
    public static CellReader For(SqlExpression value, int ordinal, FieldSelection field)
    {
        var mapping = value.Mapping!;
        if (
            field.Field.Type.NullableType is ListType list
            && mapping.StoreTypeNameBase.EndsWith("[]", StringComparison.Ordinal)
        )
        {
            return ArrayCell.For(mapping, ordinal, list.OfType.Named, field);
        }

        return For(mapping, ordinal, field.Field.Type.Named, field);
    }

    private static CellReader For(RelationalTypeMapping mapping, int ordinal, NamedType type, FieldSelection field)
    {
        if (field.Binding?.NodeTypeName is { } nodeTypeName)
        {
            return new OpaqueIdCell(ordinal, nodeTypeName, StoredTypes.Of(mapping) == typeof(Guid));
        }

        if (type is EnumType enumType)
        {
            return EnumCell.For(ordinal, enumType, mapping);
        }

        var codec = ((ScalarType)type).Codec;
        var stored = StoredTypes.Of(mapping);
        if (mapping.StoreType is "jsonb" or "json")
        {
            return new JsonCell(ordinal, mapping.StoreType is "jsonb");
        }

        return codec switch
        {
            StringCodec or IdCodec when stored == typeof(string) && mapping.Converter is null => new TextJsonCell(
                ordinal
            ),
            BooleanCodec when stored == typeof(bool) => new BooleanCell(ordinal),
            IntCodec when stored == typeof(int) || stored == typeof(short) => new Int32Cell(ordinal),
            var other when other.ClrType == typeof(Guid) && stored == typeof(Guid) => new GuidCell(ordinal),
            var other when other.ClrType == typeof(DateTimeOffset) && stored == typeof(DateTimeOffset) =>
                new DateTimeCell(ordinal),
            _ => ScalarCell.For(ordinal, codec!, mapping, field),
        };
    }
}

/// <summary>How EF's column types come out of the driver.</summary>
internal static class StoredTypes
{
    public static Type Of(RelationalTypeMapping mapping)
    {
        var type = mapping.Converter?.ProviderClrType ?? mapping.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }
}
