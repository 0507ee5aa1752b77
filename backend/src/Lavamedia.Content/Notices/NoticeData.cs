using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Notices;

/// <summary>What a person was told. It goes with the person.</summary>
internal sealed class NoticeData(LavamediaDbContext database) : IPersonalData
{
    public string Section => "notices";

    public async Task<object> ExportAsync(Guid userId, CancellationToken cancellationToken) =>
        await Of(userId)
            .OrderBy(notice => notice.CreatedAt)
            .Select(notice => new
            {
                notice.Kind,
                notice.ContentId,
                notice.CreatedAt,
                notice.ReadAt,
            })
            .ToListAsync(cancellationToken);

    public Task EraseAsync(Guid userId, CancellationToken cancellationToken) =>
        Of(userId).ExecuteDeleteAsync(cancellationToken);

    private IQueryable<Notice> Of(Guid userId) =>
        database.Set<Notice>().IgnoreQueryFilters().Where(notice => notice.RecipientId == userId);
}
