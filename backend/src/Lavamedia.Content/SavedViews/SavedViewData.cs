using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.SavedViews;

/// <summary>The lists that a person saved. Those that the newsroom shares stay with it; the others go with the person.</summary>
internal sealed class SavedViewData(LavamediaDbContext database) : IPersonalData
{
    public string Section => "savedViews";

    public async Task<object> ExportAsync(Guid userId, CancellationToken cancellationToken) =>
        await ViewsOf(userId)
            .OrderBy(view => view.Name)
            .Select(view => new
            {
                view.Name,
                view.Query,
                view.IsShared,
            })
            .ToListAsync(cancellationToken);

    public Task EraseAsync(Guid userId, CancellationToken cancellationToken) =>
        ViewsOf(userId).Where(view => !view.IsShared).ExecuteDeleteAsync(cancellationToken);

    private IQueryable<SavedView> ViewsOf(Guid userId) =>
        database.Set<SavedView>().IgnoreQueryFilters([VisibilityFilter.Name]).Where(view => view.OwnerId == userId);
}
