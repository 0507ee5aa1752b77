using Npgsql;

namespace Lavamedia.Exchange.Importing;

/// <summary>Keeps two imports of one source from adding everything twice. Ends with the connection, however the process ends.</summary>
internal sealed class ImportLock : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;

    private ImportLock(NpgsqlConnection connection) => this.connection = connection;

    /// <summary>Takes the lock.</summary>
    /// <exception cref="ImportRefusedException">Another import of the source is running.</exception>
    public static async Task<ImportLock> TakeAsync(
        NpgsqlDataSource dataSource,
        string source,
        CancellationToken cancellationToken
    )
    {
        var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand("SELECT pg_try_advisory_lock(hashtextextended($1, 0))", connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = $"import {source}" });
        if (await command.ExecuteScalarAsync(cancellationToken) is not true)
        {
            await connection.DisposeAsync();
            throw new ImportRefusedException(
                $"An import from {source} is running already. Wait for its end, or cancel it."
            );
        }

        return new ImportLock(connection);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        // The pool would keep the connection, and with it the lock.
        await using (var command = new NpgsqlCommand("SELECT pg_advisory_unlock_all()", connection))
        {
            await command.ExecuteNonQueryAsync();
        }

        await connection.DisposeAsync();
    }
}
