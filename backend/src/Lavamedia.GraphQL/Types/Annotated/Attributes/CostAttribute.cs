namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>The weight of a field in the cost analysis (directive <c>@cost</c>).</summary>
/// <param name="weight">The weight; a resolver has 10, a composite 1, a leaf 0 without it.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>The weight.</summary>
    public double Weight { get; } = weight;
}
