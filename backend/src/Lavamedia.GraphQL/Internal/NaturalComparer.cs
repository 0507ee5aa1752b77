namespace Lavamedia.GraphQL.Internal;

/// <summary>Orders names as people do: digits inside them count as numbers, so that <c>a2</c> comes before <c>a10</c>.</summary>
internal sealed class NaturalComparer : IComparer<string>
{
    public static readonly NaturalComparer Instance = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var (left, right) = (x ?? string.Empty, y ?? string.Empty);
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            if (char.IsAsciiDigit(left[i]) && char.IsAsciiDigit(right[j]))
            {
                var leftNumber = ReadNumber(left, ref i);
                var rightNumber = ReadNumber(right, ref j);
                var byNumber =
                    leftNumber.Length != rightNumber.Length
                        ? leftNumber.Length - rightNumber.Length
                        : leftNumber.SequenceCompareTo(rightNumber);
                if (byNumber != 0)
                {
                    return byNumber;
                }

                continue;
            }

            if (left[i] != right[j])
            {
                return left[i] - right[j];
            }

            i++;
            j++;
        }

        return left.Length - right.Length;
    }

    private static ReadOnlySpan<char> ReadNumber(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        return text.AsSpan(start, position - start).TrimStart('0');
    }
}
