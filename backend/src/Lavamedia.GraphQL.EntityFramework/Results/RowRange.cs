namespace Lavamedia.GraphQL.EntityFramework.Results;

/// <summary>Rows of a level that stand together, in the order in which they are shown.</summary>
/// <param name="Start">The first of them as they were read.</param>
/// <param name="Count">How many there are.</param>
/// <param name="IsReversed">Whether the last one read is shown first.</param>
internal readonly record struct RowRange(int Start, int Count, bool IsReversed = false)
{
    /// <summary>The row at a place.</summary>
    public int this[int index] => IsReversed ? Start + Count - 1 - index : Start + index;

    /// <summary>At most so many, from the first one read.</summary>
    public RowRange Take(int count) => this with { Count = Math.Min(Count, count) };

    /// <summary>The same rows, the other way round.</summary>
    public RowRange Reversed() => this with { IsReversed = !IsReversed };
}
