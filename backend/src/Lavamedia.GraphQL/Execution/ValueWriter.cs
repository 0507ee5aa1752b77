using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Execution.Values;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution;

/// <summary>
/// Writes completed values (CompleteValue and the null rule of spec section 6.4.4). Every method tells whether a value was written;
/// when not, it is null, and what stands in the buffer since the call is discarded by the caller.
/// </summary>
internal readonly struct ValueWriter(ResultWriter writer, FieldFailures failures)
{
    /// <summary>Writes an object, or tells that a null spread to it.</summary>
    public bool TryWriteObject(ObjectValue value)
    {
        var start = writer.Position;
        var fields = value.Selections.Fields;
        writer.WriteRaw("{"u8);
        if (value.Selections.Deferral is { } deferral)
        {
            writer.Deferrals!.Enter(deferral, value.Source, value.Scope, writer.Path, writer.Position);
        }

        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
            {
                writer.WriteRaw(","u8);
            }

            writer.WriteRaw(fields[i].NameToken.Span);
            if (TryWriteField(fields[i], value.Fields[i]))
            {
                continue;
            }

            if (fields[i].Field.Type.IsNonNull)
            {
                writer.Truncate(start);
                return false;
            }

            writer.WriteNull();
        }

        writer.WriteRaw("}"u8);
        return true;
    }

    /// <summary>Writes the fields of an object that came later than the object itself.</summary>
    public bool TryWriteDeferred(DeferredSelections group, object value)
    {
        var written = value switch
        {
            ObjectValue composite => TryWriteObject(composite),
            BlockValue { Execution.Block: { } block } rows => block.TryWrite(rows.Source, writer),
            BlockValue { Execution.Failure: { } failure } => Report(failures.Of(group.Field!, failure)),
            _ => throw new InvalidOperationException($"{value.GetType().Name} is not an object of the response."),
        };
        if (!written && writer.ErrorCount == 0)
        {
            // Between two payloads the object was deleted, or the viewer lost sight of it.
            writer.ReportError(
                new GraphQLError("The object is no longer there.")
                {
                    Code = ExecutionErrorCodes.ObjectGone,
                    Locations = group.Field?.Locations ?? [],
                }
            );
        }

        return written;
    }

    /// <summary>Writes the value of a field, with its name in the paths of errors.</summary>
    public bool TryWriteField(FieldSelection selection, object? value)
    {
        writer.PushPath(selection.ResponseName);
        var written = TryWrite(selection.Field.Type, value, selection);
        writer.PopPath();
        return written;
    }

    /// <summary>Writes one item of a list, with its index in the paths of errors.</summary>
    public bool TryWriteItem(GraphQLType type, object? value, FieldSelection selection, int index)
    {
        writer.PushPath(index);
        var written = TryWrite(type, value, selection);
        writer.PopPath();
        return written;
    }

    private bool TryWrite(GraphQLType type, object? value, FieldSelection selection)
    {
        var start = writer.Position;
        var errors = writer.ErrorCount;
        if (value is not null && TryWriteNullable(type.NullableType, value, selection))
        {
            return true;
        }

        writer.Truncate(start);
        if (type.IsNonNull && writer.ErrorCount == errors)
        {
            writer.ReportNull(selection);
        }

        return false;
    }

    private bool TryWriteNullable(GraphQLType type, object value, FieldSelection selection) =>
        value switch
        {
            FailedValue failed => Report(failed),
            ObjectValue composite => TryWriteObject(composite),
            RowItem row => row.Rows.TryWrite(row.Index, writer),
            ListValue list => TryWriteList((ListType)type, list, selection),
            BlockValue { Execution.Block: { } block } rows => block.TryWrite(rows.Source, writer),
            BlockValue { Execution.Failure: var failure } => Report(failures.Of(selection, failure!)),
            _ => TryWriteLeaf(type, value, selection),
        };

    private bool TryWriteList(ListType type, ListValue list, FieldSelection selection)
    {
        writer.WriteRaw("["u8);
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (i > 0)
            {
                writer.WriteRaw(","u8);
            }

            if (TryWriteItem(type.OfType, list.Items[i], selection, i))
            {
                continue;
            }

            if (type.OfType.IsNonNull)
            {
                return false;
            }

            writer.WriteNull();
        }

        if (list.Streamed is { } streamed)
        {
            writer.Deferrals!.Stream(streamed, writer.Path, writer.Position);
        }

        writer.WriteRaw("]"u8);
        return true;
    }

    private bool TryWriteLeaf(GraphQLType type, object value, FieldSelection selection) =>
        LeafWriter.TryWrite(type, value, writer, out var error)
        || Report(FieldFailures.Of(selection, error, ExecutionErrorCodes.InvalidResult));

    private bool Report(FailedValue failed)
    {
        foreach (var error in failed.Errors)
        {
            writer.ReportError(error);
        }

        return false;
    }
}
