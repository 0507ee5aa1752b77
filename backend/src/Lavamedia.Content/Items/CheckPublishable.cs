using Lavamedia.Content.Body;
using Lavamedia.Content.Modelling;
using Lavamedia.Content.Modelling.Values;
using Lavamedia.Content.Versions;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Items;

/// <summary>Says what a version lacks to be shown to readers.</summary>
public sealed class CheckPublishable(LavamediaDbContext database, FindContentModel model)
{
    /// <summary>What is missing from a version of an item, whose hero is loaded; nothing when it may be published.</summary>
    public async Task<IReadOnlyList<ValidationError>> CheckAsync(
        ContentItem item,
        ContentVersion version,
        CancellationToken cancellationToken
    )
    {
        var errors = new List<ValidationError>();
        var type = await model.FindAsync(item.ContentTypeId, cancellationToken);
        errors.AddRange(CheckCustomFields.Missing(type, version.Fields));
        var pictures = BodyMedia.Find(version.Body).Select(picture => picture.MediaId).ToList();
        // What has fields of its own may say all that it has to say in them.
        if (version is { WordCount: 0, Fields: null } && pictures.Count == 0)
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
