using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Types;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Results;

/// <summary>A stored enum value under its GraphQL name.</summary>
internal sealed class EnumCell : CellReader
{
    private readonly Dictionary<object, byte[]> names = [];
    private readonly string typeName;

    public EnumCell(int ordinal, EnumType type, RelationalTypeMapping mapping)
        : base(ordinal)
    {
        typeName = type.Name;
        foreach (var value in type.Values)
        {
            var stored = mapping.Converter?.ConvertToProvider(value.RuntimeValue) ?? value.RuntimeValue;
            names[
                stored is Enum ? Convert.ChangeType(stored, Enum.GetUnderlyingType(stored.GetType()), null) : stored
            ] = System.Text.Encoding.UTF8.GetBytes($"\"{value.Name}\"");
        }
    }

    protected override void Store(NpgsqlDataReader reader, ResultWriter cells)
    {
        var stored = reader.GetValue(Ordinal);
        cells.WriteRaw(
            names.TryGetValue(stored, out var name)
                ? name
                : throw new InvalidOperationException($"The database holds '{stored}', which {typeName} does not know.")
        );
    }
}
