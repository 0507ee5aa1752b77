using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Previews;

/// <summary>
/// The preview links that a person made. That there were such links stays with the items; but their addresses are rights, and whoever
/// goes keeps none (Z-12).
/// </summary>
internal sealed class PreviewLinkData(LavamediaDbContext database) : IPersonalData
{
    public string Section => "previewLinks";

    public async Task<object> ExportAsync(Guid userId, CancellationToken cancellationToken) =>
        await LinksOf(userId)
            .OrderBy(link => link.CreatedAt)
            .Select(link => new
            {
                link.ContentId,
                link.Kind,
                link.Version.VersionNumber,
                link.CreatedAt,
                link.ExpiresAt,
                link.RevokedAt,
            })
            .ToListAsync(cancellationToken);

    public async Task EraseAsync(Guid userId, CancellationToken cancellationToken)
    {
        var open = await LinksOf(userId)
            .AsTracking()
            .Where(link => link.RevokedAt == null)
            .ToListAsync(cancellationToken);
        var now = await database.NowAsync(cancellationToken);
        foreach (var link in open)
        {
            link.RevokedAt = now;
        }
    }

    private IQueryable<PreviewLink> LinksOf(Guid userId) =>
        database
            .Set<PreviewLink>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(link => link.CreatedById == userId);
}
