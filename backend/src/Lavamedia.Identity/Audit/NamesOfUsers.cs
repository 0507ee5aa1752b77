using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Audit;

/// <summary>The names of many users that the viewer may see, in one statement.</summary>
[DataLoader]
public sealed class NamesOfUsers(BatchScheduler scheduler, LavamediaDbContext database)
    : BatchDataLoader<Guid, string>(scheduler)
{
    /// <inheritdoc />
    protected override async Task<IReadOnlyDictionary<Guid, string>> LoadAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken
    ) =>
        await database
            .Set<User>()
            .Where(user => keys.Contains(user.Id))
            .ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellationToken);
}
