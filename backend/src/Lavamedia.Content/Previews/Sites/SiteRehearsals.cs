using Lavamedia.Platform.Data.Rehearsals;
using Npgsql;

namespace Lavamedia.Content.Previews.Sites;

/// <summary>
/// Gives the rehearsal of an instant to one request at a time, and keeps it for those that follow: the questions of a page and of the pages
/// after it are about the same instant, and a long plan takes long to do. Whoever really works on what it has taken does not wait for it: it
/// is ended as soon as somebody does.
/// </summary>
internal sealed class SiteRehearsals(NpgsqlDataSource source, RehearseSite rehearse) : IAsyncDisposable, IDisposable
{
    private const int Attempts = 20;

    private static readonly TimeSpan BetweenAttempts = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    /// <summary>What lies outside the plan and decides with it, such as rights, is asked anew after this time.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim turn = new(1);
    private readonly CancellationTokenSource stopping = new();
    private KeptRehearsal? kept;

    /// <summary>Waits for a turn, which ends when it is disposed of.</summary>
    /// <param name="until">The instant.</param>
    /// <param name="cancellationToken">Cancels the wait and the rehearsal.</param>
    /// <exception cref="PostgresException">Somebody was at work all the time on what it takes.</exception>
    public async Task<Turn> TakeAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            var plan = await rehearse.PlanAsync(until, cancellationToken);
            if (kept?.Shows(until, plan) != true || !await kept.Rehearsal.CanBeAskedAsync(cancellationToken))
            {
                await EndAsync();
                kept = await RehearseAsync(until, plan, cancellationToken);
                Watch(kept);
            }

            return new Turn(turn, kept);
        }
        catch
        {
            turn.Release();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await turn.WaitAsync();
        await EndAsync();
        Free();
    }

    public void Dispose()
    {
        stopping.Cancel();
        kept?.Rehearsal.Dispose();
        Free();
    }

    private void Free()
    {
        stopping.Dispose();
        turn.Dispose();
    }

    private async Task EndAsync()
    {
        if (kept is { } over)
        {
            kept = null;
            await over.Rehearsal.DisposeAsync();
        }
    }

    /// <summary>A rehearsal in which everything is done; begun anew while somebody is at work on what it takes.</summary>
    private async Task<KeptRehearsal> RehearseAsync(
        DateTimeOffset until,
        IReadOnlyList<PlannedAct> plan,
        CancellationToken cancellationToken
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            var rehearsal = await Rehearsal.BeginAsync(source, cancellationToken);
            try
            {
                rehearsal.Enter();
                await rehearse.ExecuteAsync(rehearsal, plan, until, cancellationToken);
                await rehearsal.CloseToWritingAsync(cancellationToken);
                return new KeptRehearsal(rehearsal, until, plan);
            }
            catch (PostgresException exception)
                when (exception.SqlState == PostgresErrorCodes.LockNotAvailable && attempt < Attempts)
            {
                await rehearsal.DisposeAsync();
                await Task.Delay(BetweenAttempts, cancellationToken);
            }
            catch
            {
                await rehearsal.DisposeAsync();
                throw;
            }
        }
    }

    private void Watch(KeptRehearsal own)
    {
        // It outlives the request that began it, and is in no rehearsal itself.
        using (ExecutionContext.SuppressFlow())
        {
            _ = Task.Run(() => WatchAsync(own, stopping.Token), CancellationToken.None);
        }
    }

    /// <summary>Ends a rehearsal when it is old, and at once when somebody waits for what it has taken.</summary>
    private async Task WatchAsync(KeptRehearsal own, CancellationToken cancellationToken)
    {
        try
        {
            using var looks = new PeriodicTimer(BetweenLooks);
            using var old = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            old.CancelAfter(Longest);
            while (
                ReferenceEquals(kept, own)
                && !old.IsCancellationRequested
                && !await IsWaitedForAsync(own.Rehearsal, cancellationToken)
            )
            {
                await looks.WaitForNextTickAsync(cancellationToken);
            }

            await turn.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // The process stops, and ends the rehearsal itself.
            return;
        }

        try
        {
            if (ReferenceEquals(kept, own))
            {
                await EndAsync();
            }
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<bool> IsWaitedForAsync(Rehearsal rehearsal, CancellationToken cancellationToken)
    {
        try
        {
            await using var command = source.CreateCommand(
                """
                SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND $1 = ANY (pg_blocking_pids(pid)))
                """
            );
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = rehearsal.Connection.ProcessID });
            return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
        }
        catch (NpgsqlException)
        {
            // Whoever cannot look keeps nothing.
            return true;
        }
    }

    /// <summary>The time in which one request has the rehearsal to itself.</summary>
    internal readonly struct Turn(SemaphoreSlim turn, KeptRehearsal kept) : IDisposable
    {
        /// <summary>The rehearsal.</summary>
        public KeptRehearsal Kept => kept;

        /// <inheritdoc />
        public void Dispose() => turn.Release();
    }
}
