using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Results;

/// <summary>An array column, as a list.</summary>
internal sealed class ArrayCell<TElement>(
    int ordinal,
    NamedType type,
    Func<object?, object?>? convert,
    string coordinate
) : CellReader(ordinal)
{
    protected override void Store(NpgsqlDataReader reader, ResultWriter cells)
    {
        cells.WriteRaw("["u8);
        var isFirst = true;
        foreach (var element in reader.GetFieldValue<TElement[]>(Ordinal))
        {
            if (!isFirst)
            {
                cells.WriteRaw(","u8);
            }

            isFirst = false;
            Write(element, cells);
        }

        cells.WriteRaw("]"u8);
    }

    private void Write(object? stored, ResultWriter cells)
    {
        var value = convert is null ? stored : convert(stored);
        switch (value)
        {
            case null:
                cells.WriteNull();
                break;
            case var _ when type is EnumType enumType:
                cells.WriteString(
                    enumType.TryGetByRuntimeValue(value, out var known)
                        ? known.Name
                        : throw new InvalidOperationException(
                            $"{coordinate}: {value} is not a value of {enumType.Name}."
                        )
                );
                break;
            default:
                ScalarCell.Write(value, ((ScalarType)type).Codec, cells, coordinate);
                break;
        }
    }
}

/// <summary>Makes readers for arrays.</summary>
internal static class ArrayCell
{
    public static CellReader For(RelationalTypeMapping mapping, int ordinal, NamedType type, FieldSelection field)
    {
        var element = (RelationalTypeMapping)mapping.ElementTypeMapping!;
        return (CellReader)
            Activator.CreateInstance(
                typeof(ArrayCell<>).MakeGenericType(StoredTypes.Of(element)),
                ordinal,
                type,
                element.Converter?.ConvertFromProvider,
                field.Field.ToString()
            )!;
    }
}
