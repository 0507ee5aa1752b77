using System.Security.Cryptography;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Assets;
using Lavamedia.Media.Uploads;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Media.Tests.Uploads;

public sealed class UploadMediaTests(MediaFixture media) : IClassFixture<MediaFixture>
{
    [Fact]
    public async Task R10_an_upload_is_stored_whole_and_hashed_before_its_record_is_visible()
    {
        var picture = Pictures.Png(40, 30, 200, 40, 10);

        var asset = await media.UploadAsync(picture, "../../etc/Été\u0007.png");

        asset.Checksum.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(picture)));
        asset.Filename.ShouldBe("Été.png");
        (asset.MimeType, asset.Width, asset.Height, asset.ByteSize).ShouldBe(("image/png", 40, 30, picture.Length));
        (await File.ReadAllBytesAsync(Path.Combine(media.BlobFolder, asset.StorageKey))).ShouldBe(picture);
    }

    [Fact]
    public async Task The_same_bytes_may_be_uploaded_twice()
    {
        var picture = Pictures.Png(10, 10, 1, 2, 3);

        var first = await media.UploadAsync(picture);
        var second = await media.UploadAsync(picture);

        second.Id.ShouldNotBe(first.Id);
        second.StorageKey.ShouldBe(first.StorageKey);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "image/svg+xml")]
    [InlineData("%PDF-1.7 ...", "application/pdf")]
    [InlineData("<!DOCTYPE html><html></html>", "text/html")]
    [InlineData("MZ\u0090\0\u0003", "application/x-msdownload")]
    public async Task F3_the_bytes_decide_on_the_type_whatever_the_name_says(string content, string detected)
    {
        var error = await RefusalAsync(new MemoryStream(System.Text.Encoding.Latin1.GetBytes(content)));

        error.ShouldBeOfType<UnsupportedMediaError>().DetectedType.ShouldBe(detected);
    }

    [Fact]
    public async Task An_empty_file_is_refused()
    {
        (await RefusalAsync(new MemoryStream())).ShouldBeOfType<UnsupportedMediaError>().DetectedType.ShouldBeNull();
    }

    [Fact]
    public async Task F1_a_stream_of_200_MB_is_refused_early_without_growing_memory_or_leaving_anything_behind()
    {
        var endless = new EndlessPicture(200 * 1024 * 1024);
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var error = await RefusalAsync(endless);

        error.ShouldBeOfType<MediaTooLargeError>().MaximumBytes.ShouldBe(50 * 1024 * 1024);
        endless.Position.ShouldBeLessThan(51 * 1024 * 1024);
        // Other tests allocate meanwhile; whoever kept what is sent would need more than was sent.
        (GC.GetTotalAllocatedBytes(precise: true) - before).ShouldBeLessThan(50 * 1024 * 1024);
        Drafts().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_declared_length_above_the_limit_is_refused_before_the_first_byte()
    {
        var content = new EndlessPicture(1000);

        var error = await RefusalAsync(content, declaredLength: 600 * 1024 * 1024);

        error.ShouldBeOfType<MediaTooLargeError>();
        content.Position.ShouldBe(0);
    }

    [Fact]
    public async Task A_declared_length_that_only_a_film_may_have_is_refused_with_the_first_bytes_of_a_picture()
    {
        var content = new EndlessPicture(200 * 1024 * 1024);

        var error = await RefusalAsync(content, declaredLength: 200 * 1024 * 1024);

        error.ShouldBeOfType<MediaTooLargeError>().MaximumBytes.ShouldBe(50 * 1024 * 1024);
        content.Position.ShouldBeLessThan(1024 * 1024);
    }

    [Theory]
    [InlineData("film.mp4", "video/mp4", 320, 180, 3d)]
    [InlineData("film.webm", "video/webm", 160, 90, 2d)]
    public async Task A_film_is_taken_in_with_its_figures_and_can_be_used_at_once(
        string name,
        string mimeType,
        int width,
        int height,
        double duration
    )
    {
        var film = Films.Read(name);

        var asset = await media.UploadAsync(film, "marée.bin");

        (asset.Type, asset.Status, asset.MimeType).ShouldBe((MediaType.Video, MediaStatus.Ready, mimeType));
        (asset.Width, asset.Height).ShouldBe((width, height));
        asset.Duration.ShouldNotBeNull().ShouldBe(duration, 0.2);
        (await File.ReadAllBytesAsync(Path.Combine(media.BlobFolder, asset.StorageKey))).ShouldBe(film);
    }

    [Theory]
    [InlineData("sound.mp3", "audio/mpeg")]
    [InlineData("sound.m4a", "audio/mp4")]
    [InlineData("opus.ogg", "audio/ogg")]
    [InlineData("sound.wav", "audio/wav")]
    public async Task A_recording_is_taken_in_with_its_length(string name, string mimeType)
    {
        var asset = await media.UploadAsync(Sounds.Read(name), "corne.bin");

        (asset.Type, asset.Status, asset.MimeType).ShouldBe((MediaType.Audio, MediaStatus.Ready, mimeType));
        asset.Width.ShouldBeNull();
        asset.Duration.ShouldNotBeNull().ShouldBe(3, 0.1);
    }

    [Fact]
    public async Task F3_a_recording_that_few_browsers_play_is_refused_with_what_it_is()
    {
        var error = await RefusalAsync(new MemoryStream(Sounds.Read("lossless.m4a")));

        error.ShouldBeOfType<UnsupportedMediaError>().DetectedType.ShouldBe("audio/mp4; codecs=alac");
        Drafts().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_to_download_is_taken_in_as_what_it_is_whatever_its_name()
    {
        var asset = await media.UploadAsync(Documents.Archive("[Content_Types].xml", "xl/workbook.xml"), "comptes.pdf");

        (asset.Type, asset.Status, asset.Filename).ShouldBe((MediaType.File, MediaStatus.Ready, "comptes.pdf"));
        asset.MimeType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        asset.Width.ShouldBeNull();
        asset.Duration.ShouldBeNull();
    }

    [Fact]
    public async Task Captions_of_a_film_are_taken_in()
    {
        var captions = "\uFEFFWEBVTT\n\n00:00.000 --> 00:01.000\nLa mer monte.\n"u8.ToArray();

        var asset = await media.UploadAsync(captions, "marée.vtt");

        (asset.Type, asset.Status, asset.MimeType).ShouldBe((MediaType.Document, MediaStatus.Ready, "text/vtt"));
    }

    [Theory]
    [InlineData("hevc.mp4", "video/mp4; codecs=hev1")]
    [InlineData("film.mov", "video/quicktime")]
    [InlineData("film.mkv", "video/x-matroska")]
    public async Task F3_a_film_that_browsers_do_not_play_is_refused_with_what_it_is(string name, string detected)
    {
        var error = await RefusalAsync(new MemoryStream(Films.Read(name)));

        error.ShouldBeOfType<UnsupportedMediaError>().DetectedType.ShouldBe(detected);
        Drafts().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("WEBVTT\n\nNothing to show.")]
    [InlineData("WEBVTT\n\n00:00.000 --> 00:01.000\n\u00E9")]
    [InlineData("\0\0\0\u0018ftypisom\0\0\0\0isommp42")]
    public async Task F3_what_only_begins_like_a_film_or_captions_is_refused(string content)
    {
        var error = await RefusalAsync(new MemoryStream(System.Text.Encoding.Latin1.GetBytes(content)));

        error.ShouldBeOfType<UnsupportedMediaError>().DetectedType.ShouldBeOneOf("text/vtt", "video/mp4");
    }

    [Fact]
    public async Task F4_a_picture_of_too_many_pixels_is_refused_by_its_header()
    {
        var bomb = Pictures.Png(4, 4, 0, 0, 0);
        bomb[16] = 0x00;
        (bomb[17], bomb[18], bomb[21], bomb[22]) = (0x01, 0x00, 0x01, 0x00);

        (await RefusalAsync(new MemoryStream(bomb))).ShouldBeOfType<ValidationError>().Path.ShouldBe(["file"]);
    }

    [Fact]
    public async Task R10_a_sender_who_breaks_off_leaves_neither_record_nor_file()
    {
        await using var scope = media.Photographer();
        var upload = scope.ServiceProvider.GetRequiredService<UploadMedia>();
        var broken = new EndlessPicture(1024 * 1024) { BreaksOff = true };

        await Should.ThrowAsync<IOException>(() =>
            upload.ExecuteAsync(new MediaUpload("a.png", broken), CancellationToken.None)
        );

        Drafts().ShouldBeEmpty();
        var rows = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>().Set<MediaAsset>();
        (await rows.AnyAsync(asset => asset.Filename == "a.png")).ShouldBeFalse();
    }

    [Fact]
    public async Task Who_lacks_the_permission_cannot_upload()
    {
        await using var scope = media.Host.Scope();
        var upload = scope.ServiceProvider.GetRequiredService<UploadMedia>();

        var result = await upload.ExecuteAsync(new MediaUpload("a.png", new MemoryStream()), CancellationToken.None);

        result.Errors!.Single().ShouldBe(new ForbiddenError("media.upload"));
    }

    [Fact]
    public async Task Z3_readers_do_not_see_what_nothing_public_uses()
    {
        var asset = await media.UploadAsync(Pictures.Png(8, 8, 9, 9, 9));

        await using var scope = media.Host.Scope();
        var seen = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>().Set<MediaAsset>();
        (await seen.AnyAsync(other => other.Id == asset.Id)).ShouldBeFalse();
    }

    private IEnumerable<string> Drafts() =>
        Directory.Exists(Path.Combine(media.BlobFolder, ".drafts"))
            ? Directory.EnumerateFiles(Path.Combine(media.BlobFolder, ".drafts"))
            : [];

    private async Task<IGraphQLError> RefusalAsync(Stream content, long? declaredLength = null)
    {
        await using var scope = media.Photographer();
        var upload = scope.ServiceProvider.GetRequiredService<UploadMedia>();
        var result = await upload.ExecuteAsync(
            new MediaUpload("photo.jpg", content, declaredLength),
            CancellationToken.None
        );
        return result.Errors.ShouldNotBeNull().Single();
    }
}
