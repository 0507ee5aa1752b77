using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.Sessions.Attempts;

/// <summary>Counts attempts in the database. Each is stored before they are counted, so that parallel ones see each other.</summary>
internal sealed class PostgresAttemptCounter(LavamediaDbContext context, IOptions<SessionSettings> options)
    : IAttemptCounter
{
    public async Task<AttemptVerdict> AddAsync(Attempt attempt, CancellationToken cancellationToken)
    {
        context.Add(new SignInAttempt { AccountHash = attempt.AccountHash, Address = attempt.Address });
        await context.SaveChangesAsync(cancellationToken);

        var limits = options.Value;
        // Where the newest attempts are more than the limit, the oldest of those within it has to end first.
        return await context
            .Database.SqlQuery<AttemptVerdict>(
                $"""
                WITH recent AS MATERIALIZED (
                    SELECT attempted_at + {limits.AttemptWindow} - now() AS wait,
                           account_hash = {attempt.AccountHash} AS of_account, address = {attempt.Address} AS of_address
                    FROM sign_in_attempts
                    WHERE (account_hash = {attempt.AccountHash} OR address = {attempt.Address})
                      AND attempted_at > now() - {limits.AttemptWindow})
                SELECT (SELECT max(wait) FROM (
                            SELECT wait FROM recent WHERE of_account AND of_address
                            ORDER BY wait DESC OFFSET {limits.AttemptsPerAccountAndAddress - 1} LIMIT 2) AS edge
                        HAVING count(*) = 2) AS "OfBoth",
                       (SELECT max(wait) FROM (
                            SELECT wait FROM recent WHERE of_address
                            ORDER BY wait DESC OFFSET {limits.AttemptsPerAddress - 1} LIMIT 2) AS edge
                        HAVING count(*) = 2) AS "OfAddress",
                       (SELECT max(wait) FROM (
                            SELECT wait FROM recent WHERE of_account
                            ORDER BY wait DESC OFFSET {limits.AttemptsPerAccount - 1} LIMIT 2) AS edge
                        HAVING count(*) = 2) AS "OfAccount"
                """
            )
            .SingleAsync(cancellationToken);
    }

    public Task ForgetAsync(Attempt attempt, CancellationToken cancellationToken) =>
        context
            .Set<SignInAttempt>()
            .Where(kept => kept.AccountHash == attempt.AccountHash && kept.Address == attempt.Address)
            .ExecuteDeleteAsync(cancellationToken);
}
