namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>The weight of a field in the cost analysis (directive <c>@cost</c>).</summary>
/// <param name="weight">The weight; without it a resolver that waits has 10, any other composite 1 and any other leaf 0.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>The weight.</summary>
    public double Weight { get; } = weight;
}
