using Lavamedia.Content.Body;
using Lavamedia.Content.Versions;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Items;

/// <summary>Says what versions lack to be shown to readers.</summary>
public sealed class CheckPublishable(LavamediaDbContext database)
{
    /// <summary>What is missing from each of the versions, whose heroes are loaded; nothing from those that may be published.</summary>
    public async Task<ILookup<Guid, ValidationError>> CheckAsync(
        IReadOnlyCollection<ContentVersion> versions,
        CancellationToken cancellationToken
    )
    {
        var pictures = versions.ToDictionary(
            version => version.Id,
            version => BodyMedia.Find(version.Body).Select(picture => picture.MediaId).ToHashSet()
        );
        Guid[] used =
        [
            .. pictures
                .Values.SelectMany(keys => keys)
                .Concat(versions.Select(version => version.Hero?.MediaId).OfType<Guid>())
                .Distinct(),
        ];
        var failed = await database
            .Set<MediaAsset>()
            .IgnoreQueryFilters()
            .Where(asset => asset.Status == MediaStatus.Failed && used.Contains(asset.Id))
            .Select(asset => new { asset.Id, asset.Filename })
            .ToListAsync(cancellationToken);
        return versions
            .SelectMany(version =>
                failed
                    .Where(asset => asset.Id == version.Hero?.MediaId || pictures[version.Id].Contains(asset.Id))
                    .Select(asset => new ValidationError(
                        ValidationReason.UnreadableMedia,
                        $"The picture '{asset.Filename}' could not be processed. Replace it.",
                        asset.Id == version.Hero?.MediaId ? "hero" : "body"
                    ))
                    .Concat(version.WordCount == 0 && pictures[version.Id].Count == 0 ? [NothingToRead()] : [])
                    .Select(error => (version.Id, Error: error))
            )
            .ToLookup(found => found.Id, found => found.Error);
    }

    private static ValidationError NothingToRead() =>
        new(ValidationReason.Required, "There is nothing to read yet: write the body first.", "body");
}
