using System.Collections.Concurrent;
using System.Diagnostics;

namespace Lavamedia.Platform.Jobs.Running;

/// <summary>
/// Kinds of jobs that this process does not begin for a while, because their receiver is away: hundreds of jobs that wait for it would
/// otherwise be taken and put back again and again.
/// </summary>
internal sealed class KindPauses
{
    private readonly ConcurrentDictionary<string, long> ends = new(StringComparer.Ordinal);

    /// <summary>Begins no job of a kind for a while.</summary>
    public void Pause(string kind, TimeSpan time) =>
        ends[kind] = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);

    /// <summary>Begins jobs of a kind again: one of them has just found its receiver.</summary>
    public void Resume(string kind) => ends.TryRemove(kind, out _);

    /// <summary>Those of the kinds that may begin.</summary>
    public string[] Open(string[] kinds) => ends.IsEmpty ? kinds : [.. kinds.Where(kind => Left(kind) is null)];

    /// <summary>How long until a kind may begin again; null when none pauses.</summary>
    public TimeSpan? UntilNext() => ends.Keys.Min(Left);

    private TimeSpan? Left(string kind)
    {
        if (!ends.TryGetValue(kind, out var end))
        {
            return null;
        }

        var left = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), end);
        if (left > TimeSpan.Zero)
        {
            return left;
        }

        ends.TryRemove(KeyValuePair.Create(kind, end));
        return null;
    }
}
