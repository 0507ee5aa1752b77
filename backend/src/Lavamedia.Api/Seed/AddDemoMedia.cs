using System.Security.Cryptography;
using Lavamedia.Api.Seed.Magazine;
using Lavamedia.Media.Assets;
using Lavamedia.Media.Uploads;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Api.Seed;

/// <summary>Uploads the pictures and recordings of the magazine. Variants of the pictures follow as jobs, once the API runs.</summary>
internal sealed class AddDemoMedia(LavamediaDbContext database, UploadMedia upload)
{
    /// <summary>Uploads those that are missing; what the newest articles show first, for so their variants come first.</summary>
    /// <returns>The assets by their keys in the magazine.</returns>
    public async Task<IReadOnlyDictionary<string, Guid>> AddAsync(
        IReadOnlyList<DemoMedia> files,
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
            var file in files.OrderBy(file => needed.IndexOf(file.Key) is var place and >= 0 ? place : int.MaxValue)
        )
        {
            if (await FindAsync(file, cancellationToken) is not { } id)
            {
                id = await UploadAsync(file, cancellationToken);
                added++;
            }

            ids.Add(file.Key, id);
        }

        if (added > 0)
        {
            progress.Report($"{added} pictures and recordings uploaded");
        }

        return ids;
    }

    private async Task<Guid?> FindAsync(DemoMedia media, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(media.Path);
        var checksum = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        return await database
            .Set<MediaAsset>()
            .IgnoreQueryFilters()
            .Where(asset => asset.Checksum == checksum)
            .OrderBy(asset => asset.Id)
            .Select(asset => (Guid?)asset.Id)
            .FirstOrDefaultAsync(cancellationToken);
    }

    private async Task<Guid> UploadAsync(DemoMedia media, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(media.Path);
        var received = new MediaUpload(
            media.File,
            file,
            file.Length,
            AlternativeText: media.AlternativeText.Fr,
            Credit: media.Credit,
            IsBulk: true
        );
        return DemoContentException.Expect(await upload.ExecuteAsync(received, cancellationToken), media.File).Id;
    }
}
