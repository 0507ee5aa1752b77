namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>
/// How many items the cost analysis expects of a list (directive <c>@listSize</c>). A paged field says it by its page sizes; this
/// attribute is for other lists, and may ask more of a paged one.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ListSizeAttribute : Attribute
{
    /// <summary>Says nothing of the size by itself; see the properties.</summary>
    public ListSizeAttribute() { }

    /// <summary>States how many items to assume.</summary>
    /// <param name="assumedSize">The number of items.</param>
    public ListSizeAttribute(int assumedSize) => AssumedSize = assumedSize;

    /// <summary>The assumed number of items; 0 when it is not stated.</summary>
    public int AssumedSize { get; init; }

    /// <summary>The arguments that cut the list, such as <c>first</c>.</summary>
    public string[] SlicingArguments { get; init; } = [];

    /// <summary>Whether exactly one of the slicing arguments must be given; an operation without is refused (HC0082).</summary>
    public bool RequireOneSlicingArgument { get; init; }
}
