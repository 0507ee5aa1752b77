using Lavamedia.GraphQL.EntityFramework.Planning;
using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.EntityFramework.Results;

/// <summary>
/// Writing follows one rule: true, a value was written; false, it is null and nothing counts as written
/// (spec section 6.4.4, "Handling Execution Errors").
/// </summary>
internal sealed partial class EntityBlock
{
    private ReadOnlySpan<byte> Bytes(LevelData data, int row, int cell) => cells.Written.Span[data.Cell(row, cell)];

    private bool TryWriteObject(OutputObject output, LevelData data, int row, ResultWriter writer)
    {
        var start = writer.Position;
        writer.WriteRaw("{"u8);
        if (output.DeferralSlot is { } deferral)
        {
            slots[deferral]!.TryWrite(data.Place(row, step.ParentOfSlot[deferral]), writer);
        }

        for (var i = 0; i < output.Fields.Count; i++)
        {
            var field = output.Fields[i];
            WriteName(field.Selection, i, writer);
            if (!TryWriteField(field, data, row, writer) && !TryWriteNull(field, start, writer))
            {
                return false;
            }
        }

        writer.WriteRaw("}"u8);
        return true;
    }

    private bool TryWriteField(OutputField field, LevelData data, int row, ResultWriter writer)
    {
        switch (field)
        {
            case ValueField value:
                var bytes = Bytes(data, row, value.Cell);
                writer.WriteRaw(bytes);
                return !bytes.IsEmpty;
            case TypeNameField typeName:
                writer.WriteRaw(typeName.Json);
                return true;
            case SlotField slot:
                return TryWriteSlot(slot, data, row, writer);
            case ObjectField { Presence: { } presence } when Bytes(data, row, presence).IsEmpty:
                if (field.IsNonNull)
                {
                    ReportNull(field, writer);
                }

                return false;
            case ObjectField target:
                writer.PushPath(field.Selection.ResponseName);
                var isThere = TryWriteObject(target.Target, data, row, writer);
                writer.PopPath();
                return isThere;
            case ListField list:
                writer.PushPath(field.Selection.ResponseName);
                var isShown = TryWriteBelow(list, data, row, writer);
                writer.PopPath();
                return isShown;
            default:
                throw new InvalidOperationException($"{field.GetType().Name} cannot be written.");
        }
    }

    private bool TryWriteBelow(ListField field, LevelData data, int row, ResultWriter writer)
    {
        var below = levels[field.List.Level.Index];
        var key = data.KeyOf(row);
        var place = PlaceOf(field.List.DeferralSlot, data, row);
        return TryWriteList(field.List, field.Selection, below.RowsBelow(key), key, place, writer);
    }

    /// <summary>Where the entity of a row stands among those of which something comes later.</summary>
    private int PlaceOf(int? slot, LevelData data, int row) =>
        slot is { } given ? data.Place(row, step.ParentOfSlot[given]) : 0;

    private bool TryWriteSlot(SlotField field, LevelData data, int row, ResultWriter writer)
    {
        writer.PushPath(field.Selection.ResponseName);
        var isThere = slots[field.Slot]!.TryWrite(data.Place(row, step.ParentOfSlot[field.Slot]), writer);
        writer.PopPath();
        return isThere;
    }

    private static void WriteName(FieldSelection field, int index, ResultWriter writer)
    {
        if (index > 0)
        {
            writer.WriteRaw(","u8);
        }

        writer.WriteRaw(field.NameToken.Span);
    }

    /// <summary>Writes null where the type allows it; otherwise discards the object, so that the null spreads.</summary>
    private static bool TryWriteNull(OutputField field, int start, ResultWriter writer)
    {
        if (!field.IsNonNull)
        {
            writer.WriteNull();
            return true;
        }

        // All others have reported already: resolvers theirs, objects and lists those that spread up to them.
        if (field is ValueField)
        {
            ReportNull(field, writer);
        }

        writer.Truncate(start);
        return false;
    }

    private static void ReportNull(OutputField field, ResultWriter writer)
    {
        writer.PushPath(field.Selection.ResponseName);
        writer.ReportNull(field.Selection);
        writer.PopPath();
    }

    private bool TryWriteList(
        OutputList list,
        FieldSelection field,
        RowRange rows,
        RowKey above,
        int place,
        ResultWriter writer
    )
    {
        var data = levels[list.Level.Index];
        if (data.Level.IsPaged)
        {
            return TryWritePage(
                list.PageFields,
                new PageView(data, rows, above),
                writer,
                null,
                (list.DeferralSlot, place)
            );
        }

        if (data.Level.Shape is ListShape.Single)
        {
            return rows.Count > 0 && TryWriteObject(list.Item!, data, rows[0], writer);
        }

        return TryWriteItems(list.Item!, field, data, rows, writer);
    }

    private bool TryWriteItems(
        OutputObject item,
        FieldSelection field,
        LevelData data,
        RowRange rows,
        ResultWriter writer
    )
    {
        var start = writer.Position;
        var isItemNonNull = ((ListType)field.Field.Type.NullableType).OfType.IsNonNull;
        var atOnce = streamed.AtOnce(field, rows.Count);
        writer.WriteRaw("["u8);
        for (var i = 0; i < atOnce; i++)
        {
            if (i > 0)
            {
                writer.WriteRaw(","u8);
            }

            writer.PushPath(i);
            var isThere = TryWriteObject(item, data, rows[i], writer);
            writer.PopPath();
            if (!isThere && isItemNonNull)
            {
                writer.Truncate(start);
                return false;
            }

            if (!isThere)
            {
                writer.WriteNull();
            }
        }

        if (atOnce < rows.Count)
        {
            var later = new LaterRows(rows, atOnce, (row, part) => TryWriteObject(item, data, row, part));
            execution.WriteLater(field, later, atOnce, writer);
        }

        writer.WriteRaw("]"u8);
        return true;
    }
}
