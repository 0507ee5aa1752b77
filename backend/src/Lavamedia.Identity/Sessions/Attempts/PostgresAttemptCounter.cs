using System.Data.Common;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Lavamedia.Identity.Sessions.Attempts;

/// <summary>
/// Counts attempts in the database, over a connection of its own, so that the account is looked for meanwhile. Each is stored before
/// they are counted, so that parallel ones see each other; nobody waits until the disk has it, for a server that falls forgets the
/// attempts of less than a second, and a guess takes longer.
/// </summary>
internal sealed class PostgresAttemptCounter(NpgsqlDataSource dataSource, IOptions<SessionSettings> options)
    : IAttemptCounter
{
    private const string Keep = """
        INSERT INTO sign_in_attempts (id, account_hash, address)
        SELECT $1, $2, $3 FROM (SELECT set_config('synchronous_commit', 'off', true)) AS unhurried
        """;

    // Where the newest attempts are more than the limit, the oldest of those within it has to end first.
    private const string Judge = """
        WITH recent AS MATERIALIZED (
            SELECT attempted_at + $3 - now() AS wait, account_hash = $1 AS of_account, address = $2 AS of_address
            FROM sign_in_attempts
            WHERE (account_hash = $1 OR address = $2) AND attempted_at > now() - $3)
        SELECT (SELECT max(wait) FROM (
                    SELECT wait FROM recent WHERE of_account AND of_address
                    ORDER BY wait DESC OFFSET $4 LIMIT 2) AS edge
                HAVING count(*) = 2),
               (SELECT max(wait) FROM (
                    SELECT wait FROM recent WHERE of_address ORDER BY wait DESC OFFSET $5 LIMIT 2) AS edge
                HAVING count(*) = 2),
               (SELECT max(wait) FROM (
                    SELECT wait FROM recent WHERE of_account ORDER BY wait DESC OFFSET $6 LIMIT 2) AS edge
                HAVING count(*) = 2)
        """;

    private const string Forget = """
        DELETE FROM sign_in_attempts USING (SELECT set_config('synchronous_commit', 'off', true)) AS unhurried
        WHERE account_hash = $1 AND address = $2
        """;

    public async Task<AttemptVerdict> AddAsync(Attempt attempt, CancellationToken cancellationToken)
    {
        var limits = options.Value;
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        // One way to the server; a transaction for each statement, so that the second sees what others stored beside the first.
        await using var batch = new NpgsqlBatch(connection)
        {
            EnableErrorBarriers = true,
            BatchCommands =
            {
                Statement(Keep, Guid.CreateVersion7(), attempt.AccountHash, attempt.Address),
                Statement(
                    Judge,
                    attempt.AccountHash,
                    attempt.Address,
                    limits.AttemptWindow,
                    limits.AttemptsPerAccountAndAddress - 1,
                    limits.AttemptsPerAddress - 1,
                    limits.AttemptsPerAccount - 1
                ),
            },
        };
        // Each connection plans them once: the hash waits for the answer.
        await batch.PrepareAsync(cancellationToken);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return new AttemptVerdict(Wait(reader, 0), Wait(reader, 1), Wait(reader, 2));
    }

    public async Task ForgetAsync(Attempt attempt, CancellationToken cancellationToken)
    {
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await using var batch = new NpgsqlBatch(connection)
        {
            BatchCommands = { Statement(Forget, attempt.AccountHash, attempt.Address) },
        };
        await batch.PrepareAsync(cancellationToken);
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private static NpgsqlBatchCommand Statement(string text, params object[] values)
    {
        var command = new NpgsqlBatchCommand(text);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }

    private static TimeSpan? Wait(DbDataReader reader, int limit) =>
        reader.IsDBNull(limit) ? null : reader.GetFieldValue<TimeSpan>(limit);
}
