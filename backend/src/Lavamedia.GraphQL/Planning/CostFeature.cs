namespace Lavamedia.GraphQL.Planning;

/// <summary>What the cost analysis is told about a field; a feature of its definition.</summary>
/// <param name="Weight">The weight, where it is not the standard one.</param>
/// <param name="AssumedSize">The number of items assumed for a list that is not paged.</param>
public sealed record CostFeature(double? Weight, int? AssumedSize);
