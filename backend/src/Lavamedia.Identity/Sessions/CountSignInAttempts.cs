using System.Net;
using System.Security.Cryptography;
using System.Text;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.Sessions;

/// <summary>
/// Refuses to check passwords where too many were wrong. Attempts are counted in the database before the check, so that
/// parallel ones and those at other instances and doors count as well (T-9).
/// </summary>
internal sealed class CountSignInAttempts(LavamediaDbContext context, IOptions<SessionSettings> options)
{
    /// <summary>Counts an attempt.</summary>
    /// <param name="door">What is tried.</param>
    /// <param name="email">The account that it is tried on; what stands for one where none is known.</param>
    /// <param name="address">Where it comes from.</param>
    /// <param name="cancellationToken">Cancels the statements.</param>
    /// <exception cref="TooManyAttemptsException">It is one too many.</exception>
    public async Task BeginAsync(AttemptDoor door, string email, IPAddress address, CancellationToken cancellationToken)
    {
        var limits = options.Value;
        var account = Hash(door, email);
        context.Add(new SignInAttempt { AccountHash = account, Address = address });
        await context.SaveChangesAsync(cancellationToken);

        var counts = await context
            .Database.SqlQuery<Counts>(
                $"""
                SELECT count(*) FILTER (WHERE account_hash = {account} AND address = {address})::int AS "OfBoth",
                       count(*) FILTER (WHERE address = {address})::int AS "OfAddress",
                       count(*) FILTER (WHERE account_hash = {account})::int AS "OfAccount",
                       EXISTS (
                           SELECT FROM sessions JOIN users ON users.id = sessions.user_id
                           WHERE sessions.address = {address} AND lower(users.email) = lower({email})
                             AND sessions.created_at > now() - interval '30 days') AS "IsKnownAddress",
                       min(attempted_at) + {limits.AttemptWindow} - now() AS "RetryAfter"
                FROM sign_in_attempts
                WHERE (account_hash = {account} OR address = {address})
                  AND attempted_at > now() - {limits.AttemptWindow}
                """
            )
            .SingleAsync(cancellationToken);

        if (
            counts.OfBoth > limits.AttemptsPerAccountAndAddress
            || counts.OfAddress > limits.AttemptsPerAddress
            || (counts.OfAccount > limits.AttemptsPerAccount && !counts.IsKnownAddress)
        )
        {
            throw new TooManyAttemptsException(counts.RetryAfter);
        }
    }

    /// <summary>Forgets the attempts of somebody who knew it after all.</summary>
    public Task ForgetAsync(AttemptDoor door, string email, IPAddress address, CancellationToken cancellationToken)
    {
        var account = Hash(door, email);
        return context
            .Set<SignInAttempt>()
            .Where(attempt => attempt.AccountHash == account && attempt.Address == address)
            .ExecuteDeleteAsync(cancellationToken);
    }

    private static byte[] Hash(AttemptDoor door, string email)
    {
        var account = email.Trim().ToLowerInvariant();
        return SHA256.HashData(Encoding.UTF8.GetBytes(door == AttemptDoor.Password ? account : $"{door}:{account}"));
    }

    private sealed record Counts(int OfBoth, int OfAddress, int OfAccount, bool IsKnownAddress, TimeSpan RetryAfter);
}
