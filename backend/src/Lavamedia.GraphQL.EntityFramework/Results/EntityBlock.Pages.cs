using Lavamedia.GraphQL.EntityFramework.Planning;
using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.EntityFramework.Results;

/// <summary>Writes connections and collection segments.</summary>
internal sealed partial class EntityBlock
{
    private bool TryWritePage(
        IReadOnlyList<PageField> fields,
        in PageView page,
        ResultWriter writer,
        int? row = null,
        (int? Slot, int Place) later = default
    )
    {
        var start = writer.Position;
        writer.WriteRaw("{"u8);
        if (later.Slot is { } slot)
        {
            slots[slot]!.TryWrite(later.Place, writer);
        }

        for (var i = 0; i < fields.Count; i++)
        {
            WriteName(fields[i].Selection, i, writer);
            writer.PushPath(fields[i].Selection.ResponseName);
            var isThere = TryWritePageField(fields[i], page, writer, row);
            writer.PopPath();
            if (isThere)
            {
                continue;
            }

            if (fields[i].IsNonNull)
            {
                writer.Truncate(start);
                return false;
            }

            writer.WriteNull();
        }

        writer.WriteRaw("}"u8);
        return true;
    }

    private bool TryWritePageField(PageField field, in PageView page, ResultWriter writer, int? row)
    {
        switch (field.Kind)
        {
            case PageFieldKind.TypeName:
                writer.WriteRaw(field.TypeName);
                return true;
            case PageFieldKind.Nodes:
                return TryWriteItems(field.Item!, field.Selection, page.Data, page.Rows, writer);
            case PageFieldKind.Edges:
                return TryWriteEdges(field, page, writer);
            case PageFieldKind.Node:
                return TryWriteObject(field.Item!, page.Data, row!.Value, writer);
            case PageFieldKind.PageInfo:
                return TryWritePage(field.Fields, page, writer);
            case PageFieldKind.TotalCount:
                writer.WriteNumber(page.TotalCount);
                return true;
            case PageFieldKind.TotalCountIsEstimate:
                writer.WriteBoolean(page.Data.CountIsEstimate);
                return true;
            case PageFieldKind.Aggregates or PageFieldKind.Groups:
                return TryWriteFigures(field, page, writer);
            case PageFieldKind.HasNextPage:
                writer.WriteBoolean(page.HasNextPage);
                return true;
            case PageFieldKind.HasPreviousPage:
                writer.WriteBoolean(page.HasPreviousPage);
                return true;
            case PageFieldKind.Cursor:
                return TryWriteCursor(page, row!.Value, writer);
            case PageFieldKind.StartCursor:
                return page.Rows.Count > 0 && TryWriteCursor(page, page.Rows[0], writer);
            case PageFieldKind.EndCursor:
                return page.Rows.Count > 0 && TryWriteCursor(page, page.Rows[page.Rows.Count - 1], writer);
            default:
                throw new InvalidOperationException($"{field.Kind} cannot be written.");
        }
    }

    private bool TryWriteEdges(PageField field, in PageView page, ResultWriter writer)
    {
        var start = writer.Position;
        var isItemNonNull = ((ListType)field.Selection.Field.Type.NullableType).OfType.IsNonNull;
        var atOnce = streamed.AtOnce(field.Selection, page.Rows.Count);
        writer.WriteRaw("["u8);
        for (var i = 0; i < atOnce; i++)
        {
            if (i > 0)
            {
                writer.WriteRaw(","u8);
            }

            writer.PushPath(i);
            var isThere = TryWriteEdge(field, page, page.Rows[i], writer);
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

        if (atOnce < page.Rows.Count)
        {
            var shown = page;
            var later = new LaterRows(page.Rows, atOnce, (row, part) => TryWriteEdge(field, shown, row, part));
            execution.WriteLater(field.Selection, later, atOnce, writer);
        }

        writer.WriteRaw("]"u8);
        return true;
    }

    private bool TryWriteEdge(PageField field, in PageView page, int row, ResultWriter writer) =>
        TryWritePage(
            field.Fields,
            page,
            writer,
            row,
            (field.DeferralSlot, PlaceOf(field.DeferralSlot, page.Data, row))
        );

    private bool TryWriteCursor(in PageView page, int row, ResultWriter writer)
    {
        var data = page.Data;
        var values = new ReadOnlyMemory<byte>?[data.CursorTerms];
        for (var i = 0; i < values.Length; i++)
        {
            var text = cells.Written[data.Cell(row, data.Level.Cells.Count + i)];
            values[i] = text.IsEmpty ? (ReadOnlyMemory<byte>?)null : text[1..];
        }

        cursors.Write(data.CursorBinding, values, writer);
        return true;
    }
}
