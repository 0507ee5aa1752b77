using Lavamedia.Platform.Tallies;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.Sessions.Attempts;

/// <summary>Counts attempts at Redis, and in the database while Redis is away: nobody guesses without limit then .</summary>
internal sealed class SharedAttemptCounter(
    ISharedTallies tallies,
    PostgresAttemptCounter database,
    IOptions<SessionSettings> options
) : IAttemptCounter
{
    public async Task<AttemptVerdict> AddAsync(Attempt attempt, CancellationToken cancellationToken)
    {
        var limits = options.Value;
        var names = NamesOf(attempt);
        var waits = await tallies.AddAsync(
            [
                new Tally(names.Both, limits.AttemptsPerAccountAndAddress),
                new Tally(names.Address, limits.AttemptsPerAddress),
                new Tally(names.Account, limits.AttemptsPerAccount),
            ],
            limits.AttemptWindow,
            cancellationToken
        );
        return waits is [var ofBoth, var ofAddress, var ofAccount]
            ? new AttemptVerdict(ofBoth, ofAddress, ofAccount)
            : await database.AddAsync(attempt, cancellationToken);
    }

    public async Task ForgetAsync(Attempt attempt, CancellationToken cancellationToken)
    {
        var names = NamesOf(attempt);
        await tallies.TakeBackAsync(names.Both, [names.Address, names.Account], cancellationToken);
        // Some may have been counted here while Redis was away.
        await database.ForgetAsync(attempt, cancellationToken);
    }

    private static (string Both, string Address, string Account) NamesOf(Attempt attempt)
    {
        var account = Convert.ToHexStringLower(attempt.AccountHash);
        return (
            $"attempts:{account}:{attempt.Address}",
            $"attempts:address:{attempt.Address}",
            $"attempts:account:{account}"
        );
    }
}
