using Npgsql;

namespace Lavamedia.Benchmarks.Load;

/// <summary>How many jobs of the product's queue are due or being done.</summary>
internal static class JobsLeft
{
    public static async Task<int> PrintAsync(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(
            "SELECT count(*) FROM jobs WHERE status IN ('WAITING', 'RUNNING') AND run_at <= now()"
        );
        Console.WriteLine(await command.ExecuteScalarAsync());
        return 0;
    }
}
