using Npgsql;

namespace Lavamedia.Testing.Database;

/// <summary>
/// A PostgreSQL server for this test run: the one that <c>LAVAMEDIA_TEST_POSTGRES</c> names, or an embedded one that is
/// started with the first test that asks for it and gone, with its data, when the process ends in whatever way.
/// </summary>
public sealed class PostgresServer
{
    private const string ServerVariable = "LAVAMEDIA_TEST_POSTGRES";
    private static readonly Lazy<Task<PostgresServer>> Shared = new(StartAsync);
    private readonly string administration;

    private PostgresServer(string administration)
    {
        this.administration = administration;
    }

    /// <summary>The one server of this process.</summary>
    public static Task<PostgresServer> SharedAsync() => Shared.Value;

    /// <summary>The connection string of one of the server's databases.</summary>
    public string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder(administration) { Database = database }.ConnectionString;

    /// <summary>Runs a statement as the administrator, outside any test's database.</summary>
    public async Task AdministerAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(administration);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<PostgresServer> StartAsync()
    {
        if (Environment.GetEnvironmentVariable(ServerVariable) is { Length: > 0 } configured)
        {
            return new PostgresServer(configured);
        }

        var embedded = await EmbeddedPostgres.StartAsync();
        return new PostgresServer(embedded.ConnectionString);
    }
}
