using Lavamedia.Content.Categories;
using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Items;

/// <summary>
/// The categories that decide who may act on many items, in one statement: those that each stands in and those that its newest
/// version would put it in.
/// </summary>
[DataLoader]
public sealed class CategoriesOfItems(BatchScheduler scheduler, LavamediaDbContext database)
    : GroupedDataLoader<Guid, Guid>(scheduler)
{
    /// <inheritdoc />
    protected override async Task<ILookup<Guid, Guid>> LoadAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken
    )
    {
        var shown = database
            .Set<ContentCategoryLink>()
            .Where(link => keys.Contains(link.ContentId))
            .Select(link => new { link.ContentId, link.CategoryId });
        // Whoever asks learns of them only whether he may act: filters would make him think that he may.
        var newest = database
            .Set<ContentItem>()
            .IgnoreQueryFilters()
            .Where(item => keys.Contains(item.Id))
            .SelectMany(
                item =>
                    database
                        .Set<Versions.ContentVersionCategory>()
                        .Where(link => link.VersionId == item.LatestVersionId),
                (item, link) => new { ContentId = item.Id, link.CategoryId }
            );
        var links = await shown.Union(newest).ToListAsync(cancellationToken);
        return links.ToLookup(link => link.ContentId, link => link.CategoryId);
    }
}
