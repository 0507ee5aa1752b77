using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Scalars;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Results;

/// <summary>Any other value, written by its scalar.</summary>
internal sealed class ScalarCell<TStored>(
    int ordinal,
    ScalarCodec codec,
    Func<object?, object?>? convert,
    string coordinate
) : CellReader(ordinal)
{
    protected override void Store(NpgsqlDataReader reader, ResultWriter cells)
    {
        object stored = reader.GetFieldValue<TStored>(Ordinal)!;
        ScalarCell.Write(convert is null ? stored : convert(stored)!, codec, cells, coordinate);
    }
}

/// <summary>Makes readers for scalars.</summary>
internal static class ScalarCell
{
    public static CellReader For(int ordinal, ScalarCodec codec, RelationalTypeMapping mapping, FieldSelection field) =>
        (CellReader)
            Activator.CreateInstance(
                typeof(ScalarCell<>).MakeGenericType(StoredTypes.Of(mapping)),
                ordinal,
                codec,
                mapping.Converter?.ConvertFromProvider,
                field.Field.ToString()
            )!;

    public static void Write(object value, ScalarCodec codec, ResultWriter cells, string coordinate)
    {
        var writer = cells.BeginScalar();
        if (!codec.TryWrite(value, writer, out var error))
        {
            throw new InvalidOperationException($"{coordinate}: {error}");
        }

        writer.Flush();
    }
}
