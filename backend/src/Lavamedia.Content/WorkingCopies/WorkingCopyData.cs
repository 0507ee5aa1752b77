using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.WorkingCopies;

/// <summary>What a person has typed and not saved. It is nobody else's, and goes with the person.</summary>
internal sealed class WorkingCopyData(LavamediaDbContext database) : IPersonalData
{
    public string Section => "workingCopies";

    public async Task<object> ExportAsync(Guid userId, CancellationToken cancellationToken) =>
        await CopiesOf(userId)
            .OrderBy(copy => copy.KeptAt)
            .Select(copy => new
            {
                copy.ContentId,
                copy.Name,
                copy.Text,
                copy.KeptAt,
            })
            .ToListAsync(cancellationToken);

    public Task EraseAsync(Guid userId, CancellationToken cancellationToken) =>
        CopiesOf(userId).ExecuteDeleteAsync(cancellationToken);

    private IQueryable<WorkingCopy> CopiesOf(Guid userId) =>
        database.Set<WorkingCopy>().IgnoreQueryFilters([VisibilityFilter.Name]).Where(copy => copy.UserId == userId);
}
