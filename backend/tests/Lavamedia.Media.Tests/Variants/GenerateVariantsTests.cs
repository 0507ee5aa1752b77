using Lavamedia.Media.Assets;
using Lavamedia.Media.Uploads;
using Lavamedia.Media.Variants;
using Lavamedia.Testing;

namespace Lavamedia.Media.Tests.Variants;

public sealed class GenerateVariantsTests(MediaFixture media) : IClassFixture<MediaFixture>
{
    [Fact]
    public async Task A_picture_gets_its_variants_in_all_formats_without_its_metadata()
    {
        var asset = await media.UploadAsync(Pictures.Png(700, 350, 200, 80, 40));

        var ready = await media.ProcessAsync(asset.Id);

        ready.Status.ShouldBe(MediaStatus.Ready);
        ready.DominantColor.ShouldBe("#c85028");
        ready
            .Variants.Select(variant => (variant.Format, variant.Width, variant.Height))
            .ShouldBe(
                from width in new[] { 320, 640, 700 }
                from format in new[] { MediaFormat.Avif, MediaFormat.Webp, MediaFormat.Jpeg }
                select (format, width, width / 2),
                ignoreOrder: true
            );
        foreach (var variant in ready.Variants)
        {
            var bytes = await File.ReadAllBytesAsync(Path.Combine(media.BlobFolder, variant.StorageKey));
            bytes.LongLength.ShouldBe(variant.ByteSize);
            MediaSniffer.Sniff(bytes)!.MimeType.ShouldBe($"image/{variant.Format.ToString().ToLowerInvariant()}");
            PictureSize
                .Read(new MemoryStream(bytes), MediaSniffer.Sniff(bytes)!.MimeType)
                .ShouldBe((variant.Width, variant.Height));
            bytes.AsSpan().IndexOf("SECRET-PLACE"u8).ShouldBe(-1);
            bytes.AsSpan().IndexOf("Exif"u8).ShouldBe(-1);
        }
    }

    [Fact]
    public async Task F4_a_damaged_picture_fails_with_a_reason_and_others_go_on()
    {
        var whole = Pictures.Png(600, 600, 1, 2, 3);
        var bad = await media.UploadAsync(whole[..(whole.Length / 2)]);
        var good = await media.UploadAsync(Pictures.Png(20, 20, 5, 6, 7));

        var failed = await media.ProcessAsync(bad.Id);
        var ready = await media.ProcessAsync(good.Id);

        failed.Status.ShouldBe(MediaStatus.Failed);
        failed.FailureReason.ShouldNotBeNullOrWhiteSpace();
        ready.Status.ShouldBe(MediaStatus.Ready);
    }
}
