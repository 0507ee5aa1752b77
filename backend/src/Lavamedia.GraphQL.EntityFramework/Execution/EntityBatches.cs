using System.Diagnostics;
using Lavamedia.GraphQL.EntityFramework.Results;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Execution;

/// <summary>
/// Sends the statements of all steps that are ready as one batch: one round trip and one snapshot. Selections that have shown to be
/// quick share few connections with other requests where many read. What is new, slow or was cut off has a connection to itself, and so has
/// everything where few read.
/// </summary>
internal sealed class EntityBatches<TContext>(ReadConnections<TContext> connections, EntityFrameworkOptions options)
    where TContext : DbContext
{
    /// <summary>How many read on a connection of their own now.</summary>
    private int readingAlone;

    /// <summary>The rows of each step.</summary>
    /// <exception cref="NpgsqlException">PostgreSQL refused, or did not answer in time.</exception>
    public async ValueTask<EntityBlock[]> ReadAsync(
        IReadOnlyList<EntityRun> runs,
        QueryStatistics statistics,
        CancellationToken cancellationToken
    )
    {
        if (AskNothing(runs))
        {
            return [.. runs.Select(run => run.NewBlock())];
        }

        if (options.HeldConnection() is { } held)
        {
            return await ReadAsync(BatchOn(held), runs, statistics, cancellationToken).ConfigureAwait(false);
        }

        if (connections.MayShare && Volatile.Read(ref readingAlone) >= options.ReadsBeforeSharing && AreQuick(runs))
        {
            // Made anew each time: a command remembers what was prepared on the connection that it travelled on, and would send the name of
            // that on another, where it means nothing or something else.
            var reading = ReadAsync(connections.Shared.CreateBatch(), runs, statistics, CancellationToken.None);
            try
            {
                // Others wait behind this batch, so it is not cancelled; it has little time and cannot hold anybody up.
                return await reading.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!reading.IsCompleted)
            {
                _ = GiveBackAsync(reading);
                throw;
            }
            catch (NpgsqlException exception)
            {
                // Too slow for a shared connection, or others broke it: asked once more, alone.
                if (exception is PostgresException { SqlState: PostgresErrorCodes.QueryCanceled })
                {
                    foreach (var run in runs)
                    {
                        run.Pace.WasCut();
                    }
                }
            }
        }

        return await ReadOwnAsync(runs, statistics, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether all that was selected is known without the database: <c>__typename</c> of a page, or rows that come later.</summary>
    private static bool AskNothing(IReadOnlyList<EntityRun> runs)
    {
        foreach (var run in runs)
        {
            if (run.Statements > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreQuick(IReadOnlyList<EntityRun> runs)
    {
        foreach (var run in runs)
        {
            if (!run.Pace.IsQuick)
            {
                return false;
            }
        }

        return true;
    }

    private async ValueTask<EntityBlock[]> ReadOwnAsync(
        IReadOnlyList<EntityRun> runs,
        QueryStatistics statistics,
        CancellationToken cancellationToken
    )
    {
        Interlocked.Increment(ref readingAlone);
        try
        {
            for (var isFirst = true; ; isFirst = false)
            {
                try
                {
                    await using var connection = await connections
                        .OpenOwnAsync(cancellationToken)
                        .ConfigureAwait(false);
                    var began = Stopwatch.GetTimestamp();
                    var blocks = await ReadAsync(BatchOn(connection), runs, statistics, cancellationToken)
                        .ConfigureAwait(false);
                    foreach (var run in runs)
                    {
                        run.Pace.Took(Stopwatch.GetElapsedTime(began));
                    }

                    return blocks;
                }
                catch (NpgsqlException exception) when (isFirst && IsLost(exception))
                {
                    // PostgreSQL was started anew or has failed over since the connection was kept, and the others that are kept are no
                    // better. To read once more harms nobody.
                    connections.ForgetOwn();
                }
            }
        }
        finally
        {
            Interlocked.Decrement(ref readingAlone);
        }
    }

    /// <summary>Whether it is the connection that failed, and not the statement.</summary>
    private static bool IsLost(NpgsqlException exception) =>
        exception
            is PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown }
                or { InnerException: IOException };

    private NpgsqlBatch BatchOn(NpgsqlConnection connection) =>
        new(connection) { Timeout = (int)options.CommandTimeout.TotalSeconds };

    private static async Task<EntityBlock[]> ReadAsync(
        NpgsqlBatch batch,
        IReadOnlyList<EntityRun> runs,
        QueryStatistics statistics,
        CancellationToken cancellationToken
    )
    {
        await using var _ = batch.ConfigureAwait(false);
        foreach (var run in runs)
        {
            run.AddTo(batch);
        }

        statistics.Count(batch.BatchCommands);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var blocks = new EntityBlock[runs.Count];
        try
        {
            for (var i = 0; i < blocks.Length; i++)
            {
                blocks[i] = await runs[i].ReadAsync(reader, cancellationToken).ConfigureAwait(false);
            }

            return blocks;
        }
        catch
        {
            GiveBack(blocks);
            throw;
        }
    }

    /// <summary>Gives back the rows that nobody waits for any more, once they are all there.</summary>
    private static async Task GiveBackAsync(Task<EntityBlock[]> reading)
    {
        await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (reading.IsCompletedSuccessfully)
        {
            GiveBack(await reading.ConfigureAwait(false));
        }
    }

    private static void GiveBack(EntityBlock?[] blocks)
    {
        foreach (var block in blocks)
        {
            block?.Dispose();
        }
    }
}
