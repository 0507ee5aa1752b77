using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Versions;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Access;

/// <summary>
/// Finds how many items stand to the viewer, in two statements at most: in the categories that each stands in, and in those that its newest
/// version would put it in (Z-7).
/// </summary>
public sealed class FindContentStandings(LavamediaDbContext database, IViewer viewer)
{
    /// <summary>The standing of each item, by its key.</summary>
    internal async Task<IReadOnlyDictionary<Guid, ContentStanding>> ExecuteAsync(
        IReadOnlyCollection<ContentItem> items,
        CancellationToken cancellationToken
    )
    {
        if (!ContentPolicy.NeedsCategories(viewer))
        {
            return items.ToDictionary(item => item.Id, item => ContentStanding.Of(item, viewer, []));
        }

        Guid[] ids = [.. items.Select(item => item.Id)];
        Guid[] newest = [.. items.Select(item => item.LatestVersionId).OfType<Guid>()];
        var shown = await database
            .Set<ContentCategoryLink>()
            .Where(link => ids.Contains(link.ContentId))
            .Select(link => new { Of = link.ContentId, link.CategoryId })
            .ToListAsync(cancellationToken);
        var wanted = await database
            .Set<ContentVersionCategory>()
            .Where(link => newest.Contains(link.VersionId))
            .Select(link => new { Of = link.VersionId, link.CategoryId })
            .ToListAsync(cancellationToken);
        var categories = shown.Concat(wanted).ToLookup(link => link.Of, link => link.CategoryId);
        return items.ToDictionary(
            item => item.Id,
            item =>
                ContentStanding.Of(
                    item,
                    viewer,
                    [.. categories[item.Id].Concat(categories[item.LatestVersionId ?? Guid.Empty]).Distinct()]
                )
        );
    }
}
