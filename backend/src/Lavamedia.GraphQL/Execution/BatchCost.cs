using Lavamedia.GraphQL.Execution.Pipeline;

namespace Lavamedia.GraphQL.Execution;

/// <summary>Adds up what the operations of one batch cost, so that several together get no more than one alone (rule G-5).</summary>
public sealed class BatchCost
{
    private readonly Lock _lock = new();
    private OperationCost _sum;

    /// <summary>Adds an operation.</summary>
    /// <returns>The cost of all operations so far, this one included.</returns>
    internal OperationCost Add(OperationCost cost)
    {
        lock (_lock)
        {
            return _sum = new OperationCost(_sum.FieldCost + cost.FieldCost, _sum.TypeCost + cost.TypeCost);
        }
    }
}
