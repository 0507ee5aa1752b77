using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Access;

/// <summary>The roles of many users in categories, in one statement; of those whose account the viewer may see.</summary>
[DataLoader]
public sealed class CategoryRolesOfUsers(BatchScheduler scheduler, LavamediaDbContext database)
    : GroupedDataLoader<Guid, CategoryRole>(scheduler)
{
    /// <inheritdoc />
    protected override async Task<ILookup<Guid, CategoryRole>> LoadAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken
    )
    {
        var held = await database
            .Set<CategoryRole>()
            .Include(role => role.Role)
                .ThenInclude(role => role.Permissions)
            .Include(role => role.Category)
            .Where(role => keys.Contains(role.UserId))
            .OrderBy(role => role.Category.Name)
            .ThenBy(role => role.Role.Name)
            .AsNoTrackingWithIdentityResolution()
            .ToListAsync(cancellationToken);
        return held.ToLookup(role => role.UserId);
    }
}
