using Lavamedia.Content.Body;
using Lavamedia.Media.Assets;
using Lavamedia.Media.Variants;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Head;

/// <summary>
/// Finds what heads say of the films, the sound and the pictures for networks of the media library: in two statements where there are
/// some, and none elsewhere.
/// </summary>
internal sealed class FindHeadMedia(LavamediaDbContext database)
{
    /// <summary>The same sources with their recordings and their pictures for networks.</summary>
    public async Task<IReadOnlyList<HeadSource>> AddAsync(
        IReadOnlyList<HeadSource> sources,
        CancellationToken cancellationToken
    )
    {
        var recordings = sources.ToDictionary(source => source.Id, source => BodyRecordings.Find(source.Body));
        Guid[] ids =
        [
            .. recordings
                .Values.SelectMany(found => found)
                .SelectMany(recording => new[] { recording.MediaId, recording.PosterId })
                .Concat(sources.Select(source => source.SocialMediaId))
                .OfType<Guid>()
                .Distinct(),
        ];
        if (ids.Length == 0)
        {
            return sources;
        }

        var assets = await database
            .Set<MediaAsset>()
            .Where(asset => ids.Contains(asset.Id))
            .Include(asset => asset.Variants.Where(variant => variant.Format == MediaFormat.Jpeg))
            .AsSplitQuery()
            .ToDictionaryAsync(asset => asset.Id, cancellationToken);
        return
        [
            .. sources.Select(source =>
                source with
                {
                    SocialPicture =
                        source.SocialMediaId is { } social && assets.TryGetValue(social, out var picture)
                            ? PictureOf(picture)
                            : null,
                    Recordings =
                    [
                        .. recordings[source.Id]
                            .Where(recording => assets.ContainsKey(recording.MediaId))
                            .Select(recording => RecordingOf(recording, assets)),
                    ],
                }
            ),
        ];
    }

    private static HeadRecording RecordingOf(BodyRecording recording, Dictionary<Guid, MediaAsset> assets)
    {
        var asset = assets[recording.MediaId];
        return new HeadRecording(
            recording.Kind,
            asset.Id,
            asset.MimeType,
            asset.Width,
            asset.Height,
            asset.Duration,
            recording.Title ?? asset.AlternativeText,
            recording.Caption ?? asset.Caption,
            recording.PosterId is { } id && assets.TryGetValue(id, out var poster) ? PictureOf(poster) : null
        );
    }

    private static HeadPicture PictureOf(MediaAsset asset) =>
        new(
            asset.Id,
            asset.MimeType,
            asset.Width,
            asset.Height,
            asset.AlternativeText,
            asset.Caption,
            asset.Credit,
            [
                .. asset
                    .Variants.OrderBy(variant => variant.Width)
                    .Select(variant => new HeadVariant(variant.Width, variant.Height)),
            ]
        );
}
