using System.Runtime.InteropServices;
using Lavamedia.GraphQL.Execution.Results;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Results;

/// <summary>Copies a column as PostgreSQL sent it from the driver's buffer, without an object in between.</summary>
internal static class RawColumn
{
    /// <summary>Copies the bytes of a column behind what is written, without counting them as written.</summary>
    /// <param name="reader">The row.</param>
    /// <param name="ordinal">The column; not NULL.</param>
    /// <param name="target">Where the bytes go.</param>
    /// <param name="from">How many bytes of the column are left out at its beginning.</param>
    /// <param name="room">How many bytes are left free before the copy and behind it.</param>
    /// <returns>The copy; valid until something is written.</returns>
    public static ReadOnlySpan<byte> Read(
        NpgsqlDataReader reader,
        int ordinal,
        ResultWriter target,
        int from = 0,
        int room = 0
    )
    {
        var length = (int)reader.GetBytes(ordinal, 0, null, 0, 0) - from;
        var memory = target.GetMemory(length + (2 * room));
        if (!MemoryMarshal.TryGetArray<byte>(memory, out var segment))
        {
            throw new InvalidOperationException("The buffer of a response is an array.");
        }

        if (length > 0)
        {
            reader.GetBytes(ordinal, from, segment.Array, segment.Offset + room, length);
        }

        return segment.AsSpan(room, length);
    }
}
