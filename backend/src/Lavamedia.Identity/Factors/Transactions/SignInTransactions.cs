using Lavamedia.Identity.Tokens;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Factors.Transactions;

/// <summary>Begins, finds and completes what takes more than one step.</summary>
internal sealed class SignInTransactions(LavamediaDbContext context)
{
    private const int MostFailedAttempts = 5;

    /// <summary>Begins a step.</summary>
    /// <param name="step">What is to come.</param>
    /// <param name="user">The person, where known.</param>
    /// <param name="state">What the next step is compared with.</param>
    /// <param name="cancellationToken">Stores nothing.</param>
    /// <returns>The token that proves that the next step comes from the same browser.</returns>
    public async Task<string> BeginAsync(
        SignInStep step,
        User? user,
        string? state,
        CancellationToken cancellationToken
    )
    {
        var token = OpaqueToken.Create();
        context.Add(
            new SignInTransaction
            {
                TokenHash = OpaqueToken.Hash(token),
                Step = step,
                UserId = user?.Id,
                SecurityStamp = user?.SecurityStamp,
                State = state,
            }
        );
        await context.SaveChangesAsync(cancellationToken);
        return token;
    }

    /// <summary>What a token belongs to; null when it is not good for this step, or no longer.</summary>
    public Task<SignInTransaction?> FindAsync(string? token, SignInStep step, CancellationToken cancellationToken)
    {
        var hash = OpaqueToken.Hash(token ?? string.Empty);
        return context
            .Set<SignInTransaction>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Include(transaction => transaction.User)
            .AsNoTracking()
            .SingleOrDefaultAsync(
                transaction =>
                    transaction.TokenHash == hash
                    && transaction.Step == step
                    && transaction.CompletedAt == null
                    && transaction.ExpiresAt > DateTimeOffset.UtcNow
                    && transaction.FailedAttempts < MostFailedAttempts
                    && (
                        transaction.User == null
                        || (
                            transaction.User.Status == UserStatus.Active
                            && transaction.User.SecurityStamp == transaction.SecurityStamp
                        )
                    ),
                cancellationToken
            );
    }

    /// <summary>Counts a wrong answer; after a few the step is over.</summary>
    public Task FailAsync(SignInTransaction transaction, CancellationToken cancellationToken) =>
        context
            .Set<SignInTransaction>()
            .Where(other => other.Id == transaction.Id)
            .ExecuteUpdateAsync(
                set => set.SetProperty(other => other.FailedAttempts, other => other.FailedAttempts + 1),
                cancellationToken
            );

    /// <summary>Uses the step up.</summary>
    /// <returns>Whether it still could: of two answers at once one counts.</returns>
    public async Task<bool> CompleteAsync(SignInTransaction transaction, CancellationToken cancellationToken) =>
        await context
            .Set<SignInTransaction>()
            .Where(other => other.Id == transaction.Id && other.CompletedAt == null)
            .ExecuteUpdateAsync(
                set => set.SetProperty(other => other.CompletedAt, _ => DateTimeOffset.UtcNow),
                cancellationToken
            ) == 1;
}
