namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>How many items the cost analysis assumes for a list that is not paged (directive <c>@listSize</c>).</summary>
/// <param name="assumedSize">The assumed number of items.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ListSizeAttribute(int assumedSize) : Attribute
{
    /// <summary>The assumed number of items.</summary>
    public int AssumedSize { get; } = assumedSize;
}
