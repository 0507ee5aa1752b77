using Lavamedia.Content.Body;
using Lavamedia.Media.Assets;
using Lavamedia.Media.Variants;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Head;

/// <summary>Finds what heads say of the films of the media library: in two statements where there are films, and none elsewhere.</summary>
internal sealed class FindHeadFilms(LavamediaDbContext database)
{
    /// <summary>The same sources with their films.</summary>
    public async Task<IReadOnlyList<HeadSource>> AddAsync(
        IReadOnlyList<HeadSource> sources,
        CancellationToken cancellationToken
    )
    {
        var films = sources.ToDictionary(source => source.Id, source => BodyFilms.Find(source.Body));
        Guid[] ids =
        [
            .. films
                .Values.SelectMany(found => found)
                .SelectMany(film => new[] { film.MediaId, film.PosterId })
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
                    Films =
                    [
                        .. films[source.Id]
                            .Where(film => assets.ContainsKey(film.MediaId))
                            .Select(film => FilmOf(film, assets)),
                    ],
                }
            ),
        ];
    }

    private static HeadFilm FilmOf(BodyFilm film, Dictionary<Guid, MediaAsset> assets)
    {
        var asset = assets[film.MediaId];
        return new HeadFilm(
            asset.Id,
            asset.MimeType,
            asset.Width,
            asset.Height,
            asset.Duration,
            film.Title ?? asset.AlternativeText,
            film.Caption ?? asset.Caption,
            film.PosterId is { } id && assets.TryGetValue(id, out var poster) ? PictureOf(poster) : null
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
