namespace Lavamedia.GraphQL.AspNetCore.ServerSentEvents;

/// <summary>An operation of an event stream, from its request to its last response; disposing it says that nothing of it runs any more.</summary>
/// <param name="stream">The stream that it belongs to.</param>
/// <param name="id">The id that the client gave.</param>
/// <param name="streamEnded">Cancelled when the stream is to end.</param>
internal sealed class RunningOperation(ReservedStream stream, string id, CancellationToken streamEnded) : IDisposable
{
    private readonly CancellationTokenSource ended = CancellationTokenSource.CreateLinkedTokenSource(streamEnded);
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The id that the client gave.</summary>
    public string Id { get; } = id;

    /// <summary>Cancelled when the operation is to end.</summary>
    public CancellationToken Token => ended.Token;

    /// <summary>Completes when nothing of the operation runs any more.</summary>
    public Task Done => done.Task;

    /// <summary>Lets the client use the id again.</summary>
    public void Leave() => stream.Leave(this);

    /// <summary>Ends the operation.</summary>
    public async Task CancelAsync()
    {
        try
        {
            await ended.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // It came to its end by itself just now.
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        stream.End(this);
        ended.Dispose();
        done.TrySetResult();
    }
}
