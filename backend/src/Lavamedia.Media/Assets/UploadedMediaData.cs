using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Media.Assets;

/// <summary>What a person uploaded. It belongs to the publication and stays when the person goes.</summary>
internal sealed class UploadedMediaData(LavamediaDbContext database) : IPersonalData
{
    public string Section => "media";

    public async Task<object> ExportAsync(Guid userId, CancellationToken cancellationToken) =>
        await database
            .Set<MediaAsset>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(asset => asset.UploadedById == userId)
            .OrderBy(asset => asset.CreatedAt)
            .Select(asset => new
            {
                asset.Id,
                asset.Filename,
                asset.MimeType,
                asset.ByteSize,
                asset.AlternativeText,
                asset.Caption,
                asset.Credit,
                asset.CreatedAt,
            })
            .ToListAsync(cancellationToken);

    public Task EraseAsync(Guid userId, CancellationToken cancellationToken) => Task.CompletedTask;
}
