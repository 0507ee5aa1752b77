using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Coediting;

/// <summary>What a person typed into shared bodies and no version has yet. The text stays with the item; that the person typed it does not.</summary>
internal sealed class CoeditingData(LavamediaDbContext database) : IPersonalData
{
    public string Section => "coediting";

    public async Task<object> ExportAsync(Guid userId, CancellationToken cancellationToken) =>
        await UpdatesOf(userId)
            .GroupBy(update => update.Document.ContentId)
            .Select(item => new
            {
                ContentId = item.Key,
                Changes = item.Count(),
                From = item.Min(update => update.CreatedAt),
                To = item.Max(update => update.CreatedAt),
            })
            .ToListAsync(cancellationToken);

    public Task EraseAsync(Guid userId, CancellationToken cancellationToken) =>
        UpdatesOf(userId)
            .ExecuteUpdateAsync(set => set.SetProperty(update => update.AuthorId, (Guid?)null), cancellationToken);

    private IQueryable<CoeditingUpdate> UpdatesOf(Guid userId) =>
        database
            .Set<CoeditingUpdate>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(update => update.AuthorId == userId);
}
