namespace Lavamedia.GraphQL.AspNetCore.Connections;

/// <summary>Counts the lasting connections of an endpoint, so that they stay below a limit (rules ).</summary>
internal sealed class ConnectionCount(int maximum)
{
    private int count;

    /// <summary>Takes a place, or says that there is none.</summary>
    public bool TryEnter()
    {
        if (Interlocked.Increment(ref count) <= maximum)
        {
            return true;
        }
        Interlocked.Decrement(ref count);
        return false;
    }

    /// <summary>Gives a place back.</summary>
    public void Leave() => Interlocked.Decrement(ref count);
}
