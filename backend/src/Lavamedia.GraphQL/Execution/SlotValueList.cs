using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution;

/// <summary>The values of one slot, completed by the executor.</summary>
internal sealed class SlotValueList(FieldSelection selection, object?[] values, FieldFailures failures) : SlotValues
{
    public override bool TryWrite(int index, ResultWriter writer) =>
        new ValueWriter(writer, failures).TryWriteField(selection, values[index]);
}
