using StackExchange.Redis;

namespace Lavamedia.Platform.Topics;

/// <summary>Remembers that Redis was away a moment ago: nobody waits for it again so soon .</summary>
internal sealed class RedisAbsence
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private long until;

    /// <summary>Whether Redis was away a moment ago.</summary>
    public bool IsRecent => Environment.TickCount64 < Interlocked.Read(ref until);

    /// <summary>Whether an exception tells that Redis is away.</summary>
    public static bool IsTold(Exception exception) =>
        exception is RedisException or TimeoutException or ObjectDisposedException;

    /// <summary>Redis is away.</summary>
    public void Note() => Interlocked.Exchange(ref until, Environment.TickCount64 + (long)Pause.TotalMilliseconds);
}
