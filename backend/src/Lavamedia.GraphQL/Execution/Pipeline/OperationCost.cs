namespace Lavamedia.GraphQL.Execution.Pipeline;

/// <summary>The cost of an operation, as HotChocolate counts it.</summary>
/// <param name="FieldCost">The work of resolving: a resolver 10, a composite 1, a leaf 0, times the sizes of the lists around.</param>
/// <param name="TypeCost">The objects of the response.</param>
internal readonly record struct OperationCost(double FieldCost, double TypeCost)
{
    public static OperationCost operator +(OperationCost left, OperationCost right) =>
        new(left.FieldCost + right.FieldCost, left.TypeCost + right.TypeCost);
}
