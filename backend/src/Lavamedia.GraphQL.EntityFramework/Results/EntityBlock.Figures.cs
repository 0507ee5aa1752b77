using Lavamedia.GraphQL.EntityFramework.Aggregates;
using Lavamedia.GraphQL.EntityFramework.Planning;
using Lavamedia.GraphQL.Execution.Results;

namespace Lavamedia.GraphQL.EntityFramework.Results;

/// <summary>Writes aggregates and groups.</summary>
internal sealed partial class EntityBlock
{
    private bool TryWriteFigures(PageField field, PageView page, ResultWriter writer)
    {
        var data = page.Data.Figures[field.Figures!.Value];
        var rows = data.RowsBelow(page.Above);
        if (field.Kind is PageFieldKind.Aggregates)
        {
            return rows.Count > 0 && TryWriteFigures(field.FigureFields, data, rows[0], writer);
        }

        var start = writer.Position;
        writer.WriteRaw("["u8);
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0)
            {
                writer.WriteRaw(","u8);
            }

            writer.PushPath(i);
            var isThere = TryWriteFigures(field.FigureFields, data, rows[i], writer);
            writer.PopPath();
            if (!isThere)
            {
                writer.Truncate(start);
                return false;
            }
        }

        writer.WriteRaw("]"u8);
        return true;
    }

    private bool TryWriteFigures(IReadOnlyList<FigureField> fields, FigureData data, int row, ResultWriter writer)
    {
        var start = writer.Position;
        writer.WriteRaw("{"u8);
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            WriteName(field.Selection, i, writer);
            writer.PushPath(field.Selection.ResponseName);
            var isThere = TryWriteFigure(field, data, row, writer);
            writer.PopPath();
            if (isThere)
            {
                continue;
            }

            if (field.IsNonNull)
            {
                writer.Truncate(start);
                return false;
            }

            writer.WriteNull();
        }

        writer.WriteRaw("}"u8);
        return true;
    }

    private bool TryWriteFigure(FigureField field, FigureData data, int row, ResultWriter writer)
    {
        if (field.Fields is { } fields)
        {
            return TryWriteFigures(fields, data, row, writer);
        }

        if (field.TypeName is { } typeName)
        {
            writer.WriteRaw(typeName);
            return true;
        }

        if (field.Cell is not { } cell)
        {
            // Refused to the viewer; there is no slot for it, since nothing is resolved here.
            writer.ReportRefusal(field.Selection);
            return false;
        }

        var bytes = cells.Written.Span[data.Cell(row, cell)];
        writer.WriteRaw(bytes);
        return !bytes.IsEmpty;
    }
}
