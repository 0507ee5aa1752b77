using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework.Execution;

/// <summary>
/// The connections that selections are read through. They are not those of EF: every transaction on them is read only
/// and sees one snapshot, without a statement being spent on saying so, and statements are prepared automatically.
/// </summary>
internal sealed class ReadConnections<TContext>(EntityFrameworkOptions options) : IAsyncDisposable, IDisposable
    where TContext : DbContext
{
    private readonly Lock gate = new();
    private NpgsqlDataSource? source;

    public ValueTask<NpgsqlConnection> OpenAsync(DbContext context, CancellationToken cancellationToken) =>
        (source ?? Create(context)).OpenConnectionAsync(cancellationToken);

    public ValueTask DisposeAsync() => source?.DisposeAsync() ?? ValueTask.CompletedTask;

    public void Dispose() => source?.Dispose();

    private NpgsqlDataSource Create(DbContext context)
    {
        lock (gate)
        {
            return source ??= Build(options.ConnectionString ?? context.Database.GetConnectionString());
        }
    }

    private NpgsqlDataSource Build(string? connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            MaxAutoPrepare = options.PreparedStatements,
            AutoPrepareMinUsages = 2,
            MaxPoolSize = options.MaximumConnections,
            Multiplexing = false,
            Enlist = false,
            // What runs here only reads, so a connection comes back as it was: nothing is to be reset, which would cost
            // PostgreSQL more than many of the statements themselves.
            NoResetOnClose = true,
        };
        // PostgreSQL itself ends what takes too long, even when whoever asked has died and cannot cancel it.
        settings.Options = (
            $"{settings.Options} -c default_transaction_isolation=repeatable\\ read -c default_transaction_read_only=on"
            + $" -c statement_timeout={(long)options.CommandTimeout.TotalMilliseconds}"
        ).Trim();
        return new NpgsqlDataSourceBuilder(settings.ConnectionString).Build();
    }
}
