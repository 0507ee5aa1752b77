using System.Net;
using Npgsql;

namespace Lavamedia.Identity.Sessions.Attempts;

/// <summary>
/// Refuses to check passwords where too many were wrong. Attempts are counted before the check, so that parallel ones and those at other
/// instances and doors count as well (T-9). It uses no connection of the unit of work, which may be busy beside it.
/// </summary>
internal sealed class CountSignInAttempts(NpgsqlDataSource dataSource, IAttemptCounter counter)
{
    /// <summary>Counts an attempt.</summary>
    /// <param name="door">What is tried.</param>
    /// <param name="email">The account that it is tried on; what stands for one where none is known.</param>
    /// <param name="address">Where it comes from.</param>
    /// <param name="cancellationToken">Cancels the statements.</param>
    /// <exception cref="TooManyAttemptsException">It is one too many.</exception>
    public async Task BeginAsync(AttemptDoor door, string email, IPAddress address, CancellationToken cancellationToken)
    {
        var verdict = await counter.AddAsync(Attempt.At(door, email, address), cancellationToken);
        var wait = Longer(verdict.OfBoth, verdict.OfAddress);
        // Who the account belongs to is asked only once strangers have tried it: before, an answer takes as long for every account (T-7).
        if (verdict.OfAccount is { } ofAccount && !await IsKnownAsync(email, address, cancellationToken))
        {
            wait = Longer(wait, ofAccount);
        }

        if (wait is { } tooEarly)
        {
            throw new TooManyAttemptsException(tooEarly);
        }
    }

    /// <summary>Forgets the attempts of somebody who knew it after all.</summary>
    public Task ForgetAsync(AttemptDoor door, string email, IPAddress address, CancellationToken cancellationToken) =>
        counter.ForgetAsync(Attempt.At(door, email, address), cancellationToken);

    /// <summary>Whether the owner of the account signed in from the address of late: strangers do not lock him out there.</summary>
    private async Task<bool> IsKnownAsync(string email, IPAddress address, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(
            """
            SELECT EXISTS (
                SELECT FROM sessions JOIN users ON users.id = sessions.user_id
                WHERE sessions.address = $1 AND lower(users.email) = lower($2)
                  AND sessions.created_at > now() - interval '30 days')
            """
        );
        command.Parameters.Add(new NpgsqlParameter { Value = address });
        command.Parameters.Add(new NpgsqlParameter { Value = email.Trim() });
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    private static TimeSpan? Longer(TimeSpan? one, TimeSpan? other) => one is null || other > one ? other : one;
}
