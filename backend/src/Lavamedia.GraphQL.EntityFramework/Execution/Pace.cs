namespace Lavamedia.GraphQL.EntityFramework.Execution;

/// <summary>How long the statements of a selection take: only those that have shown to be quick share a connection with other requests.</summary>
internal sealed class Pace
{
    private const int RunsToProve = 2;
    private const int RunsToProveAfterCut = 100;
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(25);
    private int missing = RunsToProve;

    public bool IsQuick => Volatile.Read(ref missing) <= 0;

    /// <summary>Takes notice of a run on a connection of its own.</summary>
    public void Took(TimeSpan time)
    {
        if (time <= Quick && !IsQuick)
        {
            Interlocked.Decrement(ref missing);
        }
    }

    /// <summary>Takes notice of a run on a shared connection that was ended for the sake of the others.</summary>
    public void WasCut() => Volatile.Write(ref missing, RunsToProveAfterCut);
}
