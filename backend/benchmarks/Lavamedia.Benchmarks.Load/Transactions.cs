using Npgsql;

namespace Lavamedia.Benchmarks.Load;

/// <summary>How many transactions a database has committed so far.</summary>
internal static class Transactions
{
    public static async Task<int> PrintAsync(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(
            "SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()"
        );
        Console.WriteLine(await command.ExecuteScalarAsync());
        return 0;
    }
}
