using System.Data.Common;
using System.Globalization;
using Lavamedia.GraphQL.EntityFramework.Sql;
using Lavamedia.GraphQL.EntityFramework.Translation;

namespace Lavamedia.GraphQL.EntityFramework.Results;

/// <summary>The key of a row, by which rows of several statements are put together.</summary>
/// <param name="Id">A key that is one UUID or one whole number.</param>
/// <param name="Text">Any other key.</param>
internal readonly record struct RowKey(Guid Id, string? Text)
{
    public static RowKey Of(object value) =>
        value switch
        {
            Guid id => new RowKey(id, null),
            int number => Of((long)number),
            long number => Of(number),
            short number => Of((long)number),
            _ => new RowKey(default, Convert.ToString(value, CultureInfo.InvariantCulture)),
        };

    public static RowKey Of(long number)
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        BitConverter.TryWriteBytes(bytes, number);
        return new RowKey(new Guid(bytes), null);
    }
}

/// <summary>Reads a key from its columns.</summary>
internal sealed class RowKeyReader
{
    private readonly int[] ordinals;
    private readonly Type type;

    private RowKeyReader(int[] ordinals, Type type)
    {
        this.ordinals = ordinals;
        this.type = type;
    }

    public static RowKeyReader Of(RowSource row, SelectStatement select)
    {
        var columns = row.Key.ToList();
        return new RowKeyReader(
            [.. columns.Select(select.Project)],
            columns.Count == 1 ? columns[0].Type : typeof(object)
        );
    }

    public RowKey Read(DbDataReader reader)
    {
        if (type == typeof(Guid))
        {
            return new RowKey(reader.GetGuid(ordinals[0]), null);
        }

        if (type == typeof(int) || type == typeof(long) || type == typeof(short))
        {
            return RowKey.Of(reader.GetInt64(ordinals[0]));
        }

        return ordinals.Length == 1 ? RowKey.Of(reader.GetValue(ordinals[0])) : ReadComposite(reader);
    }

    /// <summary>Apart, because what it captures would be allocated for keys of one column as well.</summary>
    private RowKey ReadComposite(DbDataReader reader) =>
        new(
            default,
            string.Join(
                '\u001f',
                ordinals.Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))
            )
        );
}
