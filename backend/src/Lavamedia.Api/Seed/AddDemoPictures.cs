using System.Security.Cryptography;
using Lavamedia.Api.Seed.Magazine;
using Lavamedia.Media.Assets;
using Lavamedia.Media.Uploads;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Api.Seed;

/// <summary>Uploads the pictures of the magazine. Their variants follow as jobs, once the API runs.</summary>
internal sealed class AddDemoPictures(LavamediaDbContext database, UploadMedia upload)
{
    /// <summary>Uploads those that are missing; what the newest articles show first, for so their variants come first.</summary>
    /// <returns>The assets by the key of the picture.</returns>
    public async Task<IReadOnlyDictionary<string, Guid>> AddAsync(
        IReadOnlyList<DemoPicture> pictures,
        IReadOnlyList<DemoArticle> articles,
        IProgress<string> progress,
        CancellationToken cancellationToken
    )
    {
        var needed = articles
            .OrderBy(article => article.Age)
            .SelectMany(article => ArticleBody.PicturesIn(article.Markdown).Prepend(article.Hero))
            .Distinct()
            .ToList();
        var ids = new Dictionary<string, Guid>(StringComparer.Ordinal);
        var added = 0;
        foreach (
            var picture in pictures.OrderBy(picture =>
                needed.IndexOf(picture.Key) is var place and >= 0 ? place : int.MaxValue
            )
        )
        {
            if (await FindAsync(picture, cancellationToken) is not { } id)
            {
                id = await UploadAsync(picture, cancellationToken);
                added++;
            }

            ids.Add(picture.Key, id);
        }

        if (added > 0)
        {
            progress.Report($"{added} pictures uploaded");
        }

        return ids;
    }

    private async Task<Guid?> FindAsync(DemoPicture picture, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(picture.Path);
        var checksum = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        return await database
            .Set<MediaAsset>()
            .IgnoreQueryFilters()
            .Where(asset => asset.Checksum == checksum)
            .OrderBy(asset => asset.Id)
            .Select(asset => (Guid?)asset.Id)
            .FirstOrDefaultAsync(cancellationToken);
    }

    private async Task<Guid> UploadAsync(DemoPicture picture, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(picture.Path);
        var media = new MediaUpload(
            picture.File,
            file,
            file.Length,
            AlternativeText: picture.AlternativeText.Fr,
            Credit: picture.Credit
        );
        return DemoContentException.Expect(await upload.ExecuteAsync(media, cancellationToken), picture.File).Id;
    }
}
