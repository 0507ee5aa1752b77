using Lavamedia.Platform.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lavamedia.Platform.Data.Migrating;

/// <summary>Brings the database to the schema and the reference data of this version.</summary>
public sealed class DatabaseMigrator(NpgsqlDataSource dataSource, IServiceScopeFactory scopes)
{
    // Any number that no other program takes in the same database.
    private const long Lock = 0x4C41564D;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    /// <summary>Applies what is missing. Started several times at once, one runs and the others wait for it .</summary>
    /// <returns>The names of the migrations applied.</returns>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken)
    {
        await using var runner = await dataSource.OpenConnectionAsync(cancellationToken);
        await BecomeRunnerAsync(runner, cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        string[] pending = [.. await context.Database.GetPendingMigrationsAsync(cancellationToken)];
        context.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        await context.Database.MigrateAsync(cancellationToken);
        foreach (var data in scope.ServiceProvider.GetServices<IReferenceData>())
        {
            await data.SynchronizeAsync(cancellationToken);
        }

        // Closing the connection gives the lock back, also when this process dies.
        return pending;
    }

    /// <summary>
    /// Asks again and again instead of waiting in the database: <c>CREATE INDEX CONCURRENTLY</c> waits for every statement
    /// that is under way, and would wait for ever for one that waits for the migration.
    /// </summary>
    private static async Task BecomeRunnerAsync(NpgsqlConnection runner, CancellationToken cancellationToken)
    {
        while (true)
        {
            await using var attempt = new NpgsqlCommand("SELECT pg_try_advisory_lock($1)", runner);
            attempt.Parameters.Add(new NpgsqlParameter<long> { TypedValue = Lock });
            if (await attempt.ExecuteScalarAsync(cancellationToken) is true)
            {
                return;
            }

            await Task.Delay(Patience, cancellationToken);
        }
    }
}
