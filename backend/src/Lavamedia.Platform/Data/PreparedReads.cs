using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lavamedia.Platform.Data;

/// <summary>
/// Reads with plans that are kept. Where a statement is long and quick, most of its time is that PostgreSQL plans it: with what every module adds
/// to say who may see what, twenty milliseconds for an answer of three. Such statements are prepared once for each connection and run by one plan for
/// all values, which is made as if tables could not be read whole: what is worth it is found by an index. Nothing can be written here.
/// </summary>
public sealed class PreparedReads : IAsyncDisposable, IDisposable
{
    private const int MaximumStatements = 100;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(8);

    private readonly NpgsqlDataSource source;

    /// <summary>Opens nothing yet.</summary>
    /// <param name="connectionString">The database, in Npgsql's form.</param>
    public PreparedReads(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            MaxAutoPrepare = MaximumStatements,
            AutoPrepareMinUsages = 2,
            MaxPoolSize = Math.Max(8, Environment.ProcessorCount * 4),
            Enlist = false,
            // What only reads leaves a connection as it was.
            NoResetOnClose = true,
        };
        settings.Options = string.Join(
            ' ',
            settings.Options,
            "-c default_transaction_read_only=on",
            "-c plan_cache_mode=force_generic_plan",
            "-c enable_seqscan=off",
            "-c max_parallel_workers_per_gather=0",
            $"-c statement_timeout={(long)Limit.TotalMilliseconds}"
        );
        source = NpgsqlDataSource.Create(settings.ConnectionString);
    }

    /// <summary>What a query finds. Within a transaction it is read there, for it may see what others do not see yet.</summary>
    /// <param name="database">The context of the query.</param>
    /// <param name="query">The query; its values have to be parameters.</param>
    /// <param name="read">Reads a row, its columns in the order in which the query selects them.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public async Task<List<T>> ToListAsync<T>(
        LavamediaDbContext database,
        IQueryable query,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken
    )
    {
        await using var command = query.CreateDbCommand();
        if (database.Database.CurrentTransaction is not null)
        {
            return await ReadAsync(command, read, cancellationToken);
        }

        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        command.Connection = connection;
        return await ReadAsync(command, read, cancellationToken);
    }

    /// <summary>
    /// What is read of entities, with a context like another one and for its viewer: for what EF reads in several statements. Within a
    /// transaction it is read there.
    /// </summary>
    /// <param name="database">The other context.</param>
    /// <param name="read">Reads, and keeps nothing that hangs on the context.</param>
    /// <param name="cancellationToken">Cancels the wait for a connection.</param>
    public async Task<T> ReadAsync<T>(
        LavamediaDbContext database,
        Func<LavamediaDbContext, Task<T>> read,
        CancellationToken cancellationToken
    )
    {
        if (database.Database.CurrentTransaction is not null)
        {
            return await read(database);
        }

        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        // Not pooled: one that comes back would have to have a connection of its own again.
        await using var prepared = database.Like();
        prepared.Database.SetDbConnection(connection, contextOwnsConnection: false);
        return await read(prepared);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => source.DisposeAsync();

    /// <inheritdoc />
    public void Dispose() => source.Dispose();

    private static async Task<List<T>> ReadAsync<T>(
        DbCommand command,
        Func<DbDataReader, T> read,
        CancellationToken cancellationToken
    )
    {
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
