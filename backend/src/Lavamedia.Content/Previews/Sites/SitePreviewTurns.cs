namespace Lavamedia.Content.Previews.Sites;

/// <summary>
/// Lets one rehearsal at a time run in this process: they take the same rows, so two would wait for each other at PostgreSQL, and with
/// them those who really publish.
/// </summary>
internal sealed class SitePreviewTurns : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Waits for a turn, which ends when it is disposed of.</summary>
    public async Task<Turn> TakeAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        return new Turn(turn);
    }

    public void Dispose() => turn.Dispose();

    internal readonly struct Turn(SemaphoreSlim turn) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            turn.Release();
            return ValueTask.CompletedTask;
        }
    }
}
