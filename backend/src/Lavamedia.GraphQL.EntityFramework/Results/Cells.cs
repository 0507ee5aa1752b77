using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Execution.Results;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Results;

/// <summary>Only whether there is a row.</summary>
internal sealed class PresenceCell(int ordinal) : CellReader(ordinal)
{
    protected override void Store(NpgsqlDataReader reader, ResultWriter cells) => cells.WriteRaw("1"u8);
}

/// <summary>Text as it is, for cursors.</summary>
internal sealed class TextCell(int ordinal) : CellReader(ordinal)
{
    protected override void Store(NpgsqlDataReader reader, ResultWriter cells)
    {
        // An empty text is not NULL: the leading byte keeps them apart.
        cells.WriteRaw("t"u8);
        cells.Advance(RawColumn.Read(reader, Ordinal, cells).Length);
    }
}

/// <summary>Text as a JSON string.</summary>
internal sealed class TextJsonCell(int ordinal) : CellReader(ordinal)
{
    protected override void Store(NpgsqlDataReader reader, ResultWriter cells)
    {
        var text = RawColumn.Read(reader, Ordinal, cells, room: 1);
        cells.QuoteInPlace(text.Length);
    }
}

/// <summary>jsonb, copied: PostgreSQL has validated it when it was stored.</summary>
internal sealed class JsonCell(int ordinal, bool isBinary) : CellReader(ordinal)
{
    // The binary form of jsonb is a version byte and the text.
    private readonly int prefix = isBinary ? 1 : 0;

    protected override void Store(NpgsqlDataReader reader, ResultWriter cells) =>
        cells.Advance(RawColumn.Read(reader, Ordinal, cells, from: prefix).Length);
}

/// <summary>true or false.</summary>
internal sealed class BooleanCell(int ordinal) : CellReader(ordinal)
{
    protected override void Store(NpgsqlDataReader reader, ResultWriter cells) =>
        cells.WriteBoolean(reader.GetBoolean(Ordinal));
}

/// <summary>A whole number of at most 32 bits.</summary>
internal sealed class Int32Cell(int ordinal) : CellReader(ordinal)
{
    protected override void Store(NpgsqlDataReader reader, ResultWriter cells) =>
        cells.WriteNumber(reader.GetInt32(Ordinal));
}

/// <summary>A UUID.</summary>
internal sealed class GuidCell(int ordinal) : CellReader(ordinal)
{
    protected override void Store(NpgsqlDataReader reader, ResultWriter cells) =>
        cells.WriteGuid(reader.GetGuid(Ordinal));
}

/// <summary>A point in time.</summary>
internal sealed class DateTimeCell(int ordinal) : CellReader(ordinal)
{
    protected override void Store(NpgsqlDataReader reader, ResultWriter cells) =>
        cells.WriteDateTime(reader.GetFieldValue<DateTimeOffset>(Ordinal));
}

/// <summary>A key, as an opaque id.</summary>
internal sealed class OpaqueIdCell(int ordinal, string typeName, bool isUuid) : CellReader(ordinal)
{
    protected override void Store(NpgsqlDataReader reader, ResultWriter cells)
    {
        if (isUuid)
        {
            NodeId.Write(typeName, reader.GetGuid(Ordinal), cells);
        }
        else
        {
            cells.WriteString(NodeId.Encode(typeName, reader.GetValue(Ordinal)));
        }
    }
}
