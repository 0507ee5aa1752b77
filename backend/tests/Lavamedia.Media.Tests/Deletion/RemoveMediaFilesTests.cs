using Lavamedia.Media.Assets;
using Lavamedia.Media.Deletion;
using Lavamedia.Media.Variants;
using Lavamedia.Platform.Blobs;
using Lavamedia.Platform.Data;
using Lavamedia.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Media.Tests.Deletion;

public sealed class RemoveMediaFilesTests(MediaFixture media) : IClassFixture<MediaFixture>
{
    [Fact]
    public async Task Original_and_variants_go_and_what_is_done_twice_does_no_harm()
    {
        var uploaded = await media.UploadAsync(Pictures.Png(800, 600, 4, 5, 6));
        var asset = await media.ProcessAsync(uploaded.Id);
        string[] keys = [asset.StorageKey, .. asset.Variants.Select(variant => variant.StorageKey)];
        keys.Length.ShouldBeGreaterThan(3);
        keys.ShouldAllBe(key => File.Exists(PathOf(key)));

        await ForgetAsync(asset.Id);
        await RemoveAsync(asset);
        keys.ShouldAllBe(key => !File.Exists(PathOf(key)));
        await RemoveAsync(asset);
    }

    [Fact]
    public async Task The_original_stays_while_another_asset_has_the_same_bytes()
    {
        var picture = Pictures.Png(30, 30, 40, 50, 60);
        var first = await media.UploadAsync(picture);
        var second = await media.UploadAsync(picture);

        await ForgetAsync(first.Id);
        await RemoveAsync(first);
        File.Exists(PathOf(second.StorageKey)).ShouldBeTrue();

        await ForgetAsync(second.Id);
        await RemoveAsync(second);
        File.Exists(PathOf(second.StorageKey)).ShouldBeFalse();
    }

    [Fact]
    public async Task Bytes_that_are_uploaded_again_while_they_are_removed_are_there_with_their_record()
    {
        var picture = Pictures.Png(30, 30, 70, 80, 90);
        for (var round = 0; round < 20; round++)
        {
            var former = await media.UploadAsync(picture);
            await ForgetAsync(former.Id);
            var uploading = media.UploadAsync(picture);
            await Task.WhenAll(uploading, RemoveAsync(former));
            var again = await uploading;
            File.Exists(PathOf(again.StorageKey)).ShouldBeTrue();
            await ForgetAsync(again.Id);
        }
    }

    private string PathOf(string key) => Path.Combine(media.BlobFolder, key);

    private async Task ForgetAsync(Guid id)
    {
        await using var scope = media.Photographer();
        var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        await database.Set<MediaVariant>().Where(variant => variant.MediaId == id).ExecuteDeleteAsync();
        await database.Set<MediaAsset>().Where(asset => asset.Id == id).ExecuteDeleteAsync();
    }

    private async Task RemoveAsync(MediaAsset asset)
    {
        await using var scope = media.Photographer();
        var handler = new RemoveMediaFilesHandler(
            scope.ServiceProvider.GetRequiredService<LavamediaDbContext>(),
            scope.ServiceProvider.GetRequiredService<IBlobStore>()
        );
        await handler.RunAsync(
            new RemoveMediaFiles(asset.Id, asset.StorageKey, asset.Checksum),
            null!,
            CancellationToken.None
        );
    }
}
