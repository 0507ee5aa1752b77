using Npgsql;

namespace Lavamedia.Benchmarks.Load;

/// <summary>
/// How many jobs of the product's queue are due or being done. Those that tell the portal are none of them: a bench without one has nobody
/// to be told, and the product tries again for days.
/// </summary>
internal static class JobsLeft
{
    public static async Task<int> PrintAsync(string connectionString)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(
            """
            SELECT count(*) FROM jobs
            WHERE status IN ('WAITING', 'RUNNING') AND run_at <= now() AND kind NOT LIKE 'portal.%'
            """
        );
        Console.WriteLine(await command.ExecuteScalarAsync());
        return 0;
    }
}
