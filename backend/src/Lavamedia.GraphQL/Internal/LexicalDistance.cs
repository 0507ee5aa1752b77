namespace Lavamedia.GraphQL.Internal;

/// <summary>The Damerau–Levenshtein distance, in which a difference of case counts one altogether.</summary>
internal static class LexicalDistance
{
    /// <summary>The distance, or null beyond the threshold.</summary>
    public static int? Measure(string input, string option, int threshold)
    {
        if (string.Equals(input, option, StringComparison.Ordinal))
        {
            return 0;
        }

        var longer = option.ToLowerInvariant();
        var shorter = input.ToLowerInvariant();
        if (string.Equals(longer, shorter, StringComparison.Ordinal))
        {
            return 1;
        }

        if (longer.Length < shorter.Length)
        {
            (longer, shorter) = (shorter, longer);
        }

        if (longer.Length - shorter.Length > threshold)
        {
            return null;
        }

        var rows = new[] { new int[shorter.Length + 1], new int[shorter.Length + 1], new int[shorter.Length + 1] };
        for (var j = 0; j <= shorter.Length; j++)
        {
            rows[0][j] = j;
        }

        for (var i = 1; i <= longer.Length; i++)
        {
            var up = rows[(i - 1) % 3];
            var current = rows[i % 3];
            var smallest = current[0] = i;
            for (var j = 1; j <= shorter.Length; j++)
            {
                var cost = longer[i - 1] == shorter[j - 1] ? 0 : 1;
                var cell = Math.Min(Math.Min(up[j] + 1, current[j - 1] + 1), up[j - 1] + cost);
                if (i > 1 && j > 1 && longer[i - 1] == shorter[j - 2] && longer[i - 2] == shorter[j - 1])
                {
                    cell = Math.Min(cell, rows[(i - 2) % 3][j - 2] + 1);
                }

                smallest = Math.Min(smallest, cell);
                current[j] = cell;
            }

            if (smallest > threshold)
            {
                return null;
            }
        }

        var distance = rows[longer.Length % 3][shorter.Length];
        return distance <= threshold ? distance : null;
    }
}
