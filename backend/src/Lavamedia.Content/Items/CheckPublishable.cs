using Lavamedia.Content.Body;
using Lavamedia.Content.Versions;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Items;

/// <summary>Says what a version lacks to be shown to readers.</summary>
public sealed class CheckPublishable(LavamediaDbContext database)
{
    /// <summary>What is missing from a version whose hero is loaded; nothing when it may be published.</summary>
    public async Task<IReadOnlyList<ValidationError>> CheckAsync(
        ContentVersion version,
        CancellationToken cancellationToken
    )
    {
        var errors = new List<ValidationError>();
        var pictures = BodyMedia.Find(version.Body).Select(picture => picture.MediaId).ToList();
        if (version.WordCount == 0 && pictures.Count == 0)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.Required,
                    "There is nothing to read yet: write the body first.",
                    "body"
                )
            );
        }

        var failed = await database
            .Set<MediaAsset>()
            .IgnoreQueryFilters()
            .Where(asset => asset.Status == MediaStatus.Failed)
            .Where(asset => pictures.Contains(asset.Id) || (version.Hero != null && asset.Id == version.Hero.MediaId))
            .Select(asset => new { asset.Id, asset.Filename })
            .ToListAsync(cancellationToken);
        errors.AddRange(
            failed.Select(asset => new ValidationError(
                ValidationReason.UnreadableMedia,
                $"The picture '{asset.Filename}' could not be processed. Replace it.",
                asset.Id == version.Hero?.MediaId ? "hero" : "body"
            ))
        );
        return errors;
    }
}
