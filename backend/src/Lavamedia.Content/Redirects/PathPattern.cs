namespace Lavamedia.Content.Redirects;

/// <summary>
/// A path in which <c>*</c> stands for anything: within a segment for what of it is not said, and at the end for everything that follows,
/// <c>/old/*</c> for all that lies below <c>/old</c>. There is at most one in a segment, so that a path matches in one way only and in a
/// time that grows with its length alone.
/// </summary>
public sealed class PathPattern
{
    /// <summary>The most stars of a pattern.</summary>
    public const int MaximumStars = 5;

    private const char Star = '*';
    private readonly IReadOnlyList<string> segments;

    private PathPattern(IReadOnlyList<string> segments) => this.segments = segments;

    /// <summary>How many stars it has; a path without any is a pattern of itself alone.</summary>
    public int Stars => segments.Count(segment => segment.Contains(Star, StringComparison.Ordinal));

    /// <summary>The one form of all its spellings: small letters, decoded, without slashes around it.</summary>
    public string Key => string.Join('/', segments);

    private bool HasTail => segments is [.., var last] && last.EndsWith(Star);

    /// <summary>Reads a path without query; null when a segment has several stars, or there are too many.</summary>
    public static PathPattern? Parse(string path)
    {
        var pattern = new PathPattern([.. SegmentsOf(path).Select(segment => segment.ToLowerInvariant())]);
        return
            pattern.segments.Any(segment => segment.Count(letter => letter == Star) > 1) || pattern.Stars > MaximumStars
            ? null
            : pattern;
    }

    /// <summary>The segments of a path, decoded; what browsers take for a step up or for nothing is none.</summary>
    public static IReadOnlyList<string> SegmentsOf(string path) =>
        [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];

    /// <summary>What the stars stand for in a path, in their order, each as segments; null when it does not match.</summary>
    public IReadOnlyList<string[]>? Match(string path)
    {
        var given = SegmentsOf(path);
        if (given.Any(segment => segment is "." or ".." || segment.Contains('\0', StringComparison.Ordinal)))
        {
            return null;
        }

        if (HasTail ? given.Count < segments.Count : given.Count != segments.Count)
        {
            return null;
        }

        var captures = new List<string[]>();
        for (var index = 0; index < segments.Count; index++)
        {
            var star = segments[index].IndexOf(Star, StringComparison.Ordinal);
            if (star < 0)
            {
                if (!string.Equals(segments[index], given[index], StringComparison.OrdinalIgnoreCase))
                {
                    return null;
                }

                continue;
            }

            var (before, after) = (segments[index][..star], segments[index][(star + 1)..]);
            var isTail = HasTail && index == segments.Count - 1;
            if (
                given[index].Length < before.Length + after.Length
                || !given[index].StartsWith(before, StringComparison.OrdinalIgnoreCase)
                || !given[index].EndsWith(after, StringComparison.OrdinalIgnoreCase)
            )
            {
                return null;
            }

            var captured = given[index][before.Length..^after.Length];
            captures.Add(isTail ? [captured, .. given.Skip(index + 1)] : [captured]);
        }

        return captures;
    }

    /// <summary>Whether some path matches both. Where it is not certain, the answer is yes.</summary>
    public bool Overlaps(PathPattern other)
    {
        for (var index = 0; ; index++)
        {
            var (mine, theirs) = (index < segments.Count, index < other.segments.Count);
            if (!mine || !theirs)
            {
                return mine == theirs;
            }

            if (!Compatible(segments[index], other.segments[index]))
            {
                return false;
            }

            if (EndsAt(index) || other.EndsAt(index))
            {
                return true;
            }
        }
    }

    /// <summary>The same up to its last star, and anything from there on.</summary>
    public PathPattern UpToLastStar()
    {
        var last = segments.ToList().FindLastIndex(segment => segment.Contains(Star, StringComparison.Ordinal));
        return last < 0
            ? this
            : new PathPattern([
                .. segments.Take(last),
                segments[last][..(segments[last].IndexOf(Star, StringComparison.Ordinal) + 1)],
            ]);
    }

    private bool EndsAt(int index) => HasTail && index == segments.Count - 1;

    private static bool Compatible(string one, string other)
    {
        var (mine, theirs) = (
            one.IndexOf(Star, StringComparison.Ordinal),
            other.IndexOf(Star, StringComparison.Ordinal)
        );
        var (myStart, theirStart) = (mine < 0 ? one : one[..mine], theirs < 0 ? other : other[..theirs]);
        var (myEnd, theirEnd) = (mine < 0 ? one : one[(mine + 1)..], theirs < 0 ? other : other[(theirs + 1)..]);
        return mine < 0 && theirs < 0
            ? one == other
            : (
                myStart.StartsWith(theirStart, StringComparison.Ordinal) && theirs >= 0
                || mine >= 0 && theirStart.StartsWith(myStart, StringComparison.Ordinal)
            )
                && (
                    myEnd.EndsWith(theirEnd, StringComparison.Ordinal) && theirs >= 0
                    || mine >= 0 && theirEnd.EndsWith(myEnd, StringComparison.Ordinal)
                );
    }
}
