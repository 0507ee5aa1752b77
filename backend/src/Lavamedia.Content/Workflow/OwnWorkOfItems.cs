using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Workflow;

/// <summary>Whether the newest versions of many items are the viewer's own work alone, in one statement.</summary>
[DataLoader]
public sealed class OwnWorkOfItems(BatchScheduler scheduler, LavamediaDbContext database, IViewer viewer)
    : BatchDataLoader<Guid, bool>(scheduler)
{
    /// <inheritdoc />
    protected override async Task<IReadOnlyDictionary<Guid, bool>> LoadAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken
    )
    {
        if (viewer.UserId is not { } userId)
        {
            return new Dictionary<Guid, bool>();
        }

        var newest = database
            .Set<ContentItem>()
            .Where(item => keys.Contains(item.Id))
            .Select(item => item.LatestVersion!);
        return await OwnWork
            .Of(userId, newest, database)
            .ToDictionaryAsync(version => version.ContentId, _ => true, cancellationToken);
    }
}
