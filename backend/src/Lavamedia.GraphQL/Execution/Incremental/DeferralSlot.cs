using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution.Incremental;

/// <summary>Stands in a data source's rows where fields come later: being written, it notes the row.</summary>
internal sealed class DeferralSlot(Deferral deferral, IReadOnlyList<object> parents, RootFieldScope scope) : SlotValues
{
    public override bool TryWrite(int index, ResultWriter writer)
    {
        writer.Deferrals!.Enter(deferral, parents[index], scope, writer.Path, writer.Position);
        return true;
    }
}
