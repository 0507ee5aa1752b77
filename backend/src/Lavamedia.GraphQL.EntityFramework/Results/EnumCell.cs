using System.Text;
using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Types;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Results;

/// <summary>An enum value stored as a number, under its GraphQL name.</summary>
internal sealed class EnumCell : CellReader
{
    private readonly Dictionary<object, byte[]> names = [];
    private readonly string typeName;

    private EnumCell(int ordinal, EnumType type, RelationalTypeMapping mapping)
        : base(ordinal)
    {
        typeName = type.Name;
        foreach (var value in type.Values)
        {
            var stored = Stored(value, mapping);
            names[
                stored is Enum ? Convert.ChangeType(stored, Enum.GetUnderlyingType(stored.GetType()), null) : stored
            ] = Json(value);
        }
    }

    public static CellReader For(int ordinal, EnumType type, RelationalTypeMapping mapping) =>
        StoredTypes.Of(mapping) == typeof(string)
            ? new EnumTextCell(
                ordinal,
                type.Name,
                [.. type.Values.Select(value => (Encoding.UTF8.GetBytes((string)Stored(value, mapping)), Json(value)))]
            )
            : new EnumCell(ordinal, type, mapping);

    protected override void Store(NpgsqlDataReader reader, ResultWriter cells)
    {
        var stored = reader.GetValue(Ordinal);
        cells.WriteRaw(
            names.TryGetValue(stored, out var name)
                ? name
                : throw new InvalidOperationException($"The database holds '{stored}', which {typeName} does not know.")
        );
    }

    private static object Stored(EnumValueDefinition value, RelationalTypeMapping mapping) =>
        mapping.Converter?.ConvertToProvider(value.RuntimeValue) ?? value.RuntimeValue!;

    private static byte[] Json(EnumValueDefinition value) => Encoding.UTF8.GetBytes($"\"{value.Name}\"");
}

/// <summary>An enum value stored as text, under its GraphQL name.</summary>
internal sealed class EnumTextCell(int ordinal, string typeName, (byte[] Stored, byte[] Json)[] names)
    : CellReader(ordinal)
{
    protected override void Store(NpgsqlDataReader reader, ResultWriter cells)
    {
        var stored = RawColumn.Read(reader, Ordinal, cells);
        foreach (var (text, json) in names)
        {
            if (stored.SequenceEqual(text))
            {
                cells.WriteRaw(json);
                return;
            }
        }

        throw new InvalidOperationException(
            $"The database holds '{Encoding.UTF8.GetString(stored)}', which {typeName} does not know."
        );
    }
}
