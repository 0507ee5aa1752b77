using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore.Storage;

namespace Lavamedia.Exchange.Importing;

/// <summary>
/// Stores many acts at once, each with the note that it was done: an import that is stopped at any moment goes on where it was.
/// </summary>
internal sealed class ImportBatch(LavamediaDbContext database) : IAsyncDisposable
{
    // Few enough that nobody in the newsroom waits for what a batch has locked.
    private const int Size = 25;

    private IDbContextTransaction? transaction;
    private int acts;

    /// <summary>Runs an act as part of the batch.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> act, CancellationToken cancellationToken)
    {
        transaction ??= await database.Database.BeginTransactionAsync(cancellationToken);
        var result = await act();
        if (++acts >= Size)
        {
            await CommitAsync(cancellationToken);
        }

        return result;
    }

    /// <summary>Stops between two acts, with what was done until then stored.</summary>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public async Task StopIfAskedAsync(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            await CommitAsync(CancellationToken.None);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Stores what was done since the last time.</summary>
    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellationToken);
            await transaction.DisposeAsync();
        }

        transaction = null;
        acts = 0;
    }

    /// <summary>Takes back what was not stored.</summary>
    public async ValueTask DisposeAsync()
    {
        if (transaction is not null)
        {
            await transaction.DisposeAsync();
        }

        transaction = null;
        database.ChangeTracker.Clear();
    }
}
