namespace Lavamedia.GraphQL.AspNetCore.Http.Multipart;

/// <summary>Counts what the files of all requests take on disk until they are read, so that it stays below a limit.</summary>
/// <param name="maximumOfRequest">The most bytes of one request.</param>
/// <param name="maximum">The most bytes of all requests together.</param>
internal sealed class Spool(long maximumOfRequest, long maximum)
{
    private long taken;

    /// <summary>The most bytes of one request.</summary>
    public long MaximumOfRequest { get; } = maximumOfRequest;

    /// <summary>Takes bytes, or says that there are none left.</summary>
    public bool TryTake(long bytes)
    {
        if (Interlocked.Add(ref taken, bytes) <= maximum)
        {
            return true;
        }
        GiveBack(bytes);
        return false;
    }

    /// <summary>Gives bytes back.</summary>
    public void GiveBack(long bytes) => Interlocked.Add(ref taken, -bytes);
}
