using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution.Pipeline;
using Lavamedia.GraphQL.Execution.Results;

namespace Lavamedia.GraphQL.Execution.Incremental;

/// <summary>What one payload after the first tells: what is new, what is there, what is over.</summary>
internal sealed class IncrementalPayload
{
    private readonly List<PendingPart> _pending = [];
    private readonly List<Increment> _increments = [];
    private readonly List<(PendingPart Part, IReadOnlyList<GraphQLError>? Errors)> _completed = [];

    public bool IsEmpty => _pending.Count == 0 && _increments.Count == 0 && _completed.Count == 0;

    /// <summary>All errors that the payload tells.</summary>
    public IReadOnlyList<GraphQLError> Errors =>
        [
            .. _increments.SelectMany(increment => increment.Errors),
            .. _completed.SelectMany(completed => completed.Errors ?? []),
        ];

    public void Announce(PendingPart part) => _pending.Add(part);

    public void Add(Increment increment) => _increments.Add(increment);

    public void Close(PendingPart part, IReadOnlyList<GraphQLError>? errors) => _completed.Add((part, errors));

    /// <summary>Writes <c>pending</c>, for the first payload as for later ones. Nothing when there is none.</summary>
    public void WritePending(ResultWriter writer)
    {
        if (_pending.Count == 0)
        {
            return;
        }

        writer.WriteRaw("\"pending\":"u8);
        WriteList(
            writer,
            _pending,
            part =>
            {
                WriteId(writer, part);
                writer.WriteRaw(",\"path\":"u8);
                ResponseWriting.WritePath(writer, part.Path);
                if (part.Label is { } label)
                {
                    writer.WriteRaw(",\"label\":"u8);
                    writer.WriteString(label);
                }
            }
        );
        writer.WriteRaw(","u8);
    }

    /// <summary>The whole payload.</summary>
    public ExecutionResult ToResult(bool hasNext)
    {
        var writer = new ResultWriter();
        writer.WriteRaw("{"u8);
        WritePending(writer);
        WriteIncrements(writer);
        WriteCompleted(writer);
        writer.WriteRaw("\"hasNext\":"u8);
        writer.WriteBoolean(hasNext);
        writer.WriteRaw("}"u8);
        return new ExecutionResult(ExecutionOutcome.Executed, writer, Errors);
    }

    private void WriteIncrements(ResultWriter writer)
    {
        if (_increments.Count == 0)
        {
            return;
        }

        writer.WriteRaw("\"incremental\":"u8);
        WriteList(
            writer,
            _increments,
            increment =>
            {
                WriteId(writer, increment.Part);
                if (!increment.SubPath.IsEmpty)
                {
                    writer.WriteRaw(",\"subPath\":"u8);
                    ResponseWriting.WritePath(writer, increment.SubPath);
                }

                writer.WriteRaw(increment.Part is StreamedList ? ",\"items\":"u8 : ",\"data\":"u8);
                writer.WriteRaw(increment.Json.Span);
                WriteErrors(writer, increment.Errors);
            }
        );
        writer.WriteRaw(","u8);
    }

    private void WriteCompleted(ResultWriter writer)
    {
        if (_completed.Count == 0)
        {
            return;
        }

        writer.WriteRaw("\"completed\":"u8);
        WriteList(
            writer,
            _completed,
            completed =>
            {
                WriteId(writer, completed.Part);
                WriteErrors(writer, completed.Errors ?? []);
            }
        );
        writer.WriteRaw(","u8);
    }

    private static void WriteErrors(ResultWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        if (errors.Count > 0)
        {
            writer.WriteRaw(","u8);
            ResponseWriting.WriteErrors(writer, errors);
        }
    }

    private static void WriteId(ResultWriter writer, PendingPart part)
    {
        writer.WriteRaw("\"id\":"u8);
        writer.WriteString(part.Id);
    }

    private static void WriteList<T>(ResultWriter writer, List<T> items, Action<T> write)
    {
        for (var i = 0; i < items.Count; i++)
        {
            writer.WriteRaw(i == 0 ? "[{"u8 : ",{"u8);
            write(items[i]);
            writer.WriteRaw("}"u8);
        }

        writer.WriteRaw("]"u8);
    }
}
