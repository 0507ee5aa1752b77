namespace Lavamedia.GraphQL.Planning;

/// <summary>What the cost analysis is told about a field; a feature of its definition, and what <c>@cost</c> and <c>@listSize</c> show.</summary>
public sealed record CostFeature
{
    /// <summary>The weight, where it is not the standard one.</summary>
    public double? Weight { get; init; }

    /// <summary>The number of items assumed for a list that nothing cuts.</summary>
    public int? AssumedSize { get; init; }

    /// <summary>The arguments of the field, apart from those of paging, that cut its own list.</summary>
    public IReadOnlyList<string> SlicingArguments { get; init; } = [];

    /// <summary>Whether exactly one slicing argument must be given (HC0082).</summary>
    public bool RequireOneSlicingArgument { get; init; }
}
