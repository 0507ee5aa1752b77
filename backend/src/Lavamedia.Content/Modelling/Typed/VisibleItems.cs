using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Modelling.Typed;

/// <summary>Which of many items the viewer may see: what custom fields lead to is left out where he may not (Z-3).</summary>
[DataLoader]
public sealed class VisibleItems(BatchScheduler scheduler, LavamediaDbContext database)
    : BatchDataLoader<Guid, ContentItem>(scheduler)
{
    /// <inheritdoc />
    protected override async Task<IReadOnlyDictionary<Guid, ContentItem>> LoadAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken
    ) =>
        await database
            .Set<ContentItem>()
            .AsNoTracking()
            .Where(item => keys.Contains(item.Id))
            .ToDictionaryAsync(item => item.Id, cancellationToken);
}
