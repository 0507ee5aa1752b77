using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lavamedia.Platform.Data.Rehearsals;

/// <summary>
/// A transaction that is never committed: what is to come can be done in it by the same code that will do it, and whoever asks within it
/// sees what it will be. Contexts that are made within it, and the selections of GraphQL, use its one connection.
/// </summary>
public sealed class Rehearsal : IAsyncDisposable, IDisposable
{
    private const string Limits = "SET LOCAL lock_timeout = '1s'; SET LOCAL statement_timeout = '8s'";

    /// <summary>What is waited for behind somebody else is given up soon: a rehearsal must not stand in the way of the real thing.</summary>
    public static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(1);

    private static readonly AsyncLocal<Rehearsal?> Ambient = new();

    private Rehearsal(NpgsqlConnection connection, NpgsqlTransaction transaction, DateTimeOffset now)
    {
        Connection = connection;
        Transaction = transaction;
        Now = now;
    }

    /// <summary>The rehearsal that the present request is in, if it is in one.</summary>
    public static Rehearsal? Current => Ambient.Value;

    /// <summary>The connection that all of it goes through. It serves one at a time.</summary>
    public NpgsqlConnection Connection { get; }

    /// <summary>The transaction that is taken back.</summary>
    public NpgsqlTransaction Transaction { get; }

    /// <summary>What the clock shows within it.</summary>
    public DateTimeOffset Now { get; set; }

    /// <summary>Begins one, at the present time of the database.</summary>
    public static async Task<Rehearsal> BeginAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken);
        try
        {
            var transaction = await connection.BeginTransactionAsync(cancellationToken);
            await using var command = new NpgsqlCommand($"{Limits}; SELECT now()", connection, transaction);
            var now = (DateTime)(await command.ExecuteScalarAsync(cancellationToken))!;
            return new Rehearsal(connection, transaction, new DateTimeOffset(now));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Lets the caller, and all that he starts from now on, be in the rehearsal.</summary>
    public void Enter() => Ambient.Value = this;

    /// <summary>Lets the caller, and all that he starts from now on, be in no rehearsal.</summary>
    public static void Leave() => Ambient.Value = null;

    /// <summary>Gives a lock up after this time from now on.</summary>
    public async Task WaitAtMostAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            "SELECT set_config('lock_timeout', $1, TRUE)",
            Connection,
            Transaction
        );
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = $"{time.TotalMilliseconds:F0}ms" });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Whether it answers still: a question that failed, and a connection that was lost, end it.</summary>
    public async Task<bool> CanBeAskedAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var command = new NpgsqlCommand("SELECT 1", Connection, Transaction);
            await command.ExecuteNonQueryAsync(cancellationToken);
            return true;
        }
        catch (Exception exception) when (exception is NpgsqlException or InvalidOperationException)
        {
            // Npgsql tells by the latter that the connection is broken, or the transaction over.
            return false;
        }
    }

    /// <summary>Lets nothing more be changed: what follows only looks.</summary>
    public async Task CloseToWritingAsync(CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SET LOCAL transaction_read_only = on", Connection, Transaction);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Takes everything back.</summary>
    public async ValueTask DisposeAsync()
    {
        Ambient.Value = null;
        await Transaction.DisposeAsync();
        await Connection.DisposeAsync();
    }

    /// <summary>Takes everything back.</summary>
    public void Dispose()
    {
        Ambient.Value = null;
        Transaction.Dispose();
        Connection.Dispose();
    }

    /// <summary>A context within the rehearsal. It is not pooled: one that comes back has a connection of its own again.</summary>
    internal LavamediaDbContext NewContext(IServiceProvider services)
    {
        var context = new LavamediaDbContext(services.GetRequiredService<DbContextOptions<LavamediaDbContext>>());
        context.Database.SetDbConnection(Connection, contextOwnsConnection: false);
        context.Database.UseTransaction(Transaction);
        return context;
    }
}
