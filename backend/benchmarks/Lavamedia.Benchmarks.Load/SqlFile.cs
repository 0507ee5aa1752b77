using Npgsql;

namespace Lavamedia.Benchmarks.Load;

/// <summary>Runs a file of statements: the embedded PostgreSQL comes without psql.</summary>
internal static class SqlFile
{
    /// <summary>Statements end with a semicolon at the end of a line; each part between blank lines is sent by itself.</summary>
    public static async Task<int> RunAsync(string connectionString, string file)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var connection = await source.OpenConnectionAsync();
        var text = await File.ReadAllTextAsync(file);
        foreach (var part in text.ReplaceLineEndings("\n").Split(";\n\n"))
        {
            foreach (var statement in Single(part))
            {
                await using var command = new NpgsqlCommand(statement, connection) { CommandTimeout = 600 };
                await command.ExecuteNonQueryAsync();
            }
        }

        return 0;
    }

    /// <summary>VACUUM refuses to share a message with other statements.</summary>
    private static IEnumerable<string> Single(string part)
    {
        var vacuum = part.IndexOf("VACUUM", StringComparison.Ordinal);
        if (vacuum <= 0)
        {
            yield return part;
            yield break;
        }

        yield return part[..vacuum];
        yield return part[vacuum..];
    }
}
