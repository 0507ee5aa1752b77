using Lavamedia.Identity.Sessions.Pruning;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lavamedia.Identity.Tests.Sessions;

public sealed class PruneSignInsTests(IdentityFixture identity) : IClassFixture<IdentityFixture>
{
    private NpgsqlDataSource Database => identity.Host.Services.GetRequiredService<NpgsqlDataSource>();

    [Fact]
    public async Task What_is_left_of_old_sign_ins_is_removed_and_what_still_counts_stays()
    {
        await ExecuteAsync(
            """
            INSERT INTO sign_in_attempts (id, account_hash, address, attempted_at)
            SELECT gen_random_uuid(), '\x00', '192.0.2.1', now() - make_interval(days => days)
            FROM unnest(ARRAY[0, 6, 8]) days;
            INSERT INTO one_time_tokens (id, user_id, purpose, token_hash, email, security_stamp, expires_at)
            SELECT gen_random_uuid(), users.id, 'PASSWORD_RESET', sha256(days::text::bytea), email, security_stamp,
                   now() - make_interval(days => days)
            FROM users, unnest(ARRAY[-1, 6, 8]) days;
            INSERT INTO sign_in_transactions (id, token_hash, step, failed_attempts, expires_at)
            SELECT gen_random_uuid(), sha256(days::text::bytea), 'SECOND_FACTOR', 0, now() - make_interval(days => days)
            FROM unnest(ARRAY[-1, 6, 8]) days;
            INSERT INTO sessions (id, user_id, security_stamp, user_agent, expires_at, revoked_at)
            SELECT gen_random_uuid(), users.id, users.security_stamp, name, now() + expires, now() + revoked
            FROM users, (VALUES
              ('alive', interval '1 day', NULL),
              ('just expired', interval '-29 days', NULL),
              ('long expired', interval '-31 days', NULL),
              ('just ended', interval '1 day', interval '-29 days'),
              ('long ended', interval '1 day', interval '-31 days'),
              ('kept by a client', interval '-31 days', NULL)) AS made (name, expires, revoked);
            INSERT INTO sessions (id, user_id, security_stamp, user_agent, expires_at, parent_id, is_offline)
            SELECT gen_random_uuid(), user_id, security_stamp, 'client', now() + interval '1 day', id, true
            FROM sessions WHERE user_agent = 'kept by a client'
            """
        );

        await new PruneSignInsHandler(Database).RunAsync(
            new PruneSignIns(AttemptDays: 7, SessionDays: 30),
            execution: null!,
            CancellationToken.None
        );

        (await CountAsync("sign_in_attempts")).ShouldBe(2);
        (await CountAsync("one_time_tokens")).ShouldBe(2);
        (await CountAsync("sign_in_transactions")).ShouldBe(2);
        await using var command = Database.CreateCommand("SELECT user_agent FROM sessions ORDER BY user_agent");
        await using var reader = await command.ExecuteReaderAsync();
        var left = new List<string>();
        while (await reader.ReadAsync())
        {
            left.Add(reader.GetString(0));
        }

        left.ShouldBe(["alive", "client", "just ended", "just expired", "kept by a client"]);
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = Database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<long> CountAsync(string table)
    {
        await using var command = Database.CreateCommand($"SELECT count(*) FROM {table}");
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
