using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Factors.Authenticators;
using Lavamedia.Identity.Factors.Passkeys;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Factors;

/// <summary>The factors of many users, in two statements.</summary>
[DataLoader]
internal sealed class FactorsOfUsers(BatchScheduler scheduler, LavamediaDbContext database)
    : BatchDataLoader<Guid, UserFactors>(scheduler)
{
    /// <inheritdoc />
    protected override async Task<IReadOnlyDictionary<Guid, UserFactors>> LoadAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken
    )
    {
        var passkeys = (
            await database
                .Set<Passkey>()
                .IgnoreQueryFilters([VisibilityFilter.Name])
                .Where(passkey => keys.Contains(passkey.UserId))
                .OrderBy(passkey => passkey.CreatedAt)
                .Select(passkey => new
                {
                    passkey.UserId,
                    Summary = new PasskeySummary(
                        passkey.Id,
                        passkey.Name,
                        passkey.CreatedAt,
                        passkey.LastUsedAt,
                        passkey.IsBackedUp
                    ),
                })
                .ToListAsync(cancellationToken)
        ).ToLookup(passkey => passkey.UserId, passkey => passkey.Summary);
        var users = await database
            .Set<User>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(user => keys.Contains(user.Id))
            .Select(user => new
            {
                user.Id,
                HasPassword = user.PasswordHash != null,
                HasAuthenticator = database.Set<Authenticator>().Any(authenticator => authenticator.UserId == user.Id),
                RecoveryCodes = database
                    .Set<RecoveryCode>()
                    .Count(code => code.UserId == user.Id && code.UsedAt == null),
            })
            .ToListAsync(cancellationToken);
        return users.ToDictionary(
            user => user.Id,
            user => new UserFactors(user.HasPassword, user.HasAuthenticator, user.RecoveryCodes, [.. passkeys[user.Id]])
        );
    }
}
