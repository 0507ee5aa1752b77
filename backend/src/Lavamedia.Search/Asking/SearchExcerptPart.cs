namespace Lavamedia.Search.Asking;

/// <summary>A piece of a text that was found.</summary>
/// <param name="Text">The piece, as plain text.</param>
/// <param name="IsMatch">Whether it is what was looked for.</param>
public sealed record SearchExcerptPart(string Text, bool IsMatch)
{
    /// <summary>What PostgreSQL puts around what it found: characters of the private area, which no text of ours contains.</summary>
    internal const char Start = '\uE000';

    /// <summary>The end of what it found.</summary>
    internal const char End = '\uE001';

    /// <summary>Takes a marked text apart.</summary>
    internal static IReadOnlyList<SearchExcerptPart> Read(string marked)
    {
        var parts = new List<SearchExcerptPart>();
        foreach (var piece in marked.Split(Start))
        {
            var end = piece.IndexOf(End, StringComparison.Ordinal);
            if (end >= 0)
            {
                parts.Add(new SearchExcerptPart(piece[..end], IsMatch: true));
            }

            if (end + 1 < piece.Length)
            {
                parts.Add(new SearchExcerptPart(piece[(end + 1)..], IsMatch: false));
            }
        }

        return parts;
    }
}
