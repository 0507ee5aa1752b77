using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Execution;

/// <summary>
/// The connections that selections are read through. They are not those of EF: every transaction on them is read only
/// and sees one snapshot, without a statement being spent on saying so, and statements are prepared automatically.
/// A batch ends with one Sync of its own, also where several requests share a connection, so it is a transaction of its own.
/// </summary>
internal sealed class ReadConnections<TContext>(EntityFrameworkOptions options, IServiceScopeFactory scopes)
    : IAsyncDisposable,
        IDisposable
    where TContext : DbContext
{
    private readonly Lock gate = new();
    private NpgsqlDataSource? own;
    private NpgsqlDataSource? shared;
    private volatile bool areKept;

    /// <summary>Whether connections may be shared: where the connection string switches pooling off, each is used once.</summary>
    public bool MayShare => areKept;

    /// <summary>A connection that nobody else uses meanwhile.</summary>
    public ValueTask<NpgsqlConnection> OpenOwnAsync(CancellationToken cancellationToken) =>
        (own ?? CreateOwn()).OpenConnectionAsync(cancellationToken);

    /// <summary>Keeps none of the connections that are open: the next who reads opens a new one.</summary>
    public void ForgetOwn() => own?.Clear();

    /// <summary>
    /// Connections that send the batches of many requests one behind the other, which spares both sides most of the waking up. What
    /// takes longer than <see cref="EntityFrameworkOptions.SharedTimeout"/> is ended by PostgreSQL, because others wait behind it.
    /// </summary>
    public NpgsqlDataSource Shared => shared ?? CreateShared();

    public async ValueTask DisposeAsync()
    {
        foreach (var source in (NpgsqlDataSource?[])[own, shared])
        {
            if (source is not null)
            {
                await source.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    public void Dispose()
    {
        own?.Dispose();
        shared?.Dispose();
    }

    private NpgsqlDataSource CreateOwn()
    {
        lock (gate)
        {
            return own ??= Build(options.CommandTimeout, settings => settings.MaxPoolSize = options.MaximumConnections);
        }
    }

    private NpgsqlDataSource CreateShared()
    {
        lock (gate)
        {
            return shared ??= Build(
                options.SharedTimeout,
                settings => (settings.Multiplexing, settings.MaxPoolSize) = (true, options.SharedConnections)
            );
        }
    }

    private NpgsqlDataSource Build(TimeSpan statementTimeout, Action<NpgsqlConnectionStringBuilder> configure)
    {
        var settings = new NpgsqlConnectionStringBuilder(options.ConnectionString ?? ContextConnectionString())
        {
            MaxAutoPrepare = options.PreparedStatements,
            AutoPrepareMinUsages = 2,
            Multiplexing = false,
            Enlist = false,
            // What runs here only reads, so a connection comes back as it was: nothing is to be reset, which would cost
            // PostgreSQL more than many of the statements themselves.
            NoResetOnClose = true,
        };
        configure(settings);
        areKept = settings.Pooling;
        // PostgreSQL itself ends what takes too long, even when whoever asked has died and cannot cancel it.
        settings.Options = (
            $"{settings.Options} -c default_transaction_isolation=repeatable\\ read -c default_transaction_read_only=on"
            + $" -c statement_timeout={(long)statementTimeout.TotalMilliseconds}"
        ).Trim();
        return new NpgsqlDataSourceBuilder(settings.ConnectionString).Build();
    }

    private string? ContextConnectionString()
    {
        using var scope = scopes.CreateScope();
        return scope.ServiceProvider.GetRequiredService<TContext>().Database.GetConnectionString();
    }
}
