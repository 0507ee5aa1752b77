using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution.Incremental;

/// <summary>Writes items of a streamed list, up to the first that is null though it must not be.</summary>
internal sealed class StreamedItemsWriter(StreamedList list, OperationRun run) : IDisposable
{
    private readonly ResultWriter _writer = new(list.Path, new DeferralLog(list.Around), run.MaximumResponseBytes);

    /// <summary>How many items were written.</summary>
    public int Count { get; private set; }

    /// <summary>The items as a JSON array.</summary>
    public ReadOnlyMemory<byte> Json => _writer.Written;

    /// <summary>What went wrong within the items that were written.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; private set; } = [];

    /// <summary>What of the items comes later.</summary>
    public DeferralLog Deferrals => _writer.Deferrals!;

    /// <returns>Why the list ends here; null when it goes on.</returns>
    public IReadOnlyList<GraphQLError>? Write(object?[] values)
    {
        var field = list.Items.Field.Streamed;
        var type = ((ListType)field.Field.Type.NullableType).OfType;
        var items = new ValueWriter(_writer, run.Failures);
        _writer.WriteRaw("["u8);
        for (var i = 0; i < values.Length; i++)
        {
            var (start, errors) = (_writer.Position, _writer.Errors.Count);
            if (i > 0)
            {
                _writer.WriteRaw(","u8);
            }

            if (!items.TryWriteItem(type, values[i], field, list.Items.FirstIndex + list.Taken + i))
            {
                if (type.IsNonNull)
                {
                    _writer.Truncate(start);
                    Errors = [.. _writer.Errors.Take(errors)];
                    _writer.WriteRaw("]"u8);
                    return [.. _writer.Errors.Skip(errors)];
                }

                _writer.WriteNull();
            }

            Count++;
        }

        _writer.WriteRaw("]"u8);
        Errors = _writer.Errors;
        return null;
    }

    public void Dispose() => _writer.Dispose();
}
