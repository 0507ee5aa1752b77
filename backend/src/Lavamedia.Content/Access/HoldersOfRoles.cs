using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Access;

/// <summary>How many accounts hold each of many roles, everywhere or in a category, in one statement.</summary>
[DataLoader]
public sealed class HoldersOfRoles(BatchScheduler scheduler, LavamediaDbContext database)
    : BatchDataLoader<Guid, int>(scheduler)
{
    /// <inheritdoc />
    protected override async Task<IReadOnlyDictionary<Guid, int>> LoadAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken
    ) =>
        await database
            .Set<UserRole>()
            .Where(held => keys.Contains(held.RoleId))
            .Select(held => new { held.RoleId, held.UserId })
            // Who holds a role everywhere and in a category as well is one account.
            .Union(
                database
                    .Set<CategoryRole>()
                    .Where(held => keys.Contains(held.RoleId))
                    .Select(held => new { held.RoleId, held.UserId })
            )
            .GroupBy(held => held.RoleId)
            .Select(holders => new { holders.Key, Count = holders.Count() })
            .ToDictionaryAsync(holders => holders.Key, holders => holders.Count, cancellationToken);
}
