using Lavamedia.Content.Body;
using Lavamedia.Content.Modelling;
using Lavamedia.Content.Modelling.Values;
using Lavamedia.Content.Versions;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Items;

/// <summary>Says what versions lack to be shown to readers.</summary>
public sealed class CheckPublishable(LavamediaDbContext database, FindContentModel model)
{
    /// <summary>What is missing from each of the versions, whose heroes are loaded; nothing from those that may be published.</summary>
    public async Task<ILookup<Guid, ValidationError>> CheckAsync(
        IReadOnlyCollection<ShownVersion> shown,
        CancellationToken cancellationToken
    )
    {
        var types = await model.OfItemsAsync(shown.Select(show => show.Item), cancellationToken);
        var typeOf = shown.ToDictionary(show => show.Version.Id, show => types.Find(show.Item.ContentTypeId));
        var versions = shown.Select(show => show.Version).ToList();
        var media = versions.ToDictionary(
            version => version.Id,
            version => BodyMedia.Find(version.Body).Select(asset => asset.MediaId).ToHashSet()
        );
        Guid[] used =
        [
            .. media
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
                    .Where(asset => asset.Id == version.Hero?.MediaId || media[version.Id].Contains(asset.Id))
                    .Select(asset => new ValidationError(
                        ValidationReason.UnreadableMedia,
                        $"The picture '{asset.Filename}' could not be processed. Replace it.",
                        asset.Id == version.Hero?.MediaId ? "hero" : "body"
                    ))
                    .Concat(
                        // What has fields of its own may say all that it has to say in them.
                        version is { WordCount: 0, Fields: null }
                        && media[version.Id].Count == 0
                            ? [NothingToRead()]
                            : []
                    )
                    .Concat(CheckCustomFields.Missing(typeOf[version.Id], version.Fields))
                    .Select(error => (version.Id, Error: error))
            )
            .ToLookup(found => found.Id, found => found.Error);
    }

    private static ValidationError NothingToRead() =>
        new(ValidationReason.Required, "There is nothing to read yet: write the body first.", "body");
}
