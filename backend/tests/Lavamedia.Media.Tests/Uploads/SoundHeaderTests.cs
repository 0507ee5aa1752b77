using Lavamedia.Media.Uploads;
using Lavamedia.Media.Uploads.Sounds;
using Lavamedia.Testing;

namespace Lavamedia.Media.Tests.Uploads;

/// <summary>What is read of recordings of sound.</summary>
public sealed class SoundHeaderTests
{
    [Theory]
    [InlineData("sound.mp3", "audio/mpeg", "mp3")]
    [InlineData("varying.mp3", "audio/mpeg", "mp3")]
    [InlineData("constant.mp3", "audio/mpeg", "mp3")]
    [InlineData("sound.m4a", "audio/mp4", "mp4a")]
    [InlineData("sound.ogg", "audio/ogg", "vorbis")]
    [InlineData("opus.ogg", "audio/ogg", "opus")]
    [InlineData("sound.wav", "audio/wav", "pcm")]
    [InlineData("lossless.m4a", "audio/mp4", "alac")]
    public void The_file_says_how_long_it_is_and_what_it_is_encoded_with(string name, string mimeType, string codec)
    {
        var file = Sounds.Read(name);
        var sniffed = MediaSniffer.Sniff(file.AsSpan(0, MediaSniffer.NeededBytes)).ShouldNotBeNull();
        sniffed.MimeType.ShouldBe(mimeType);

        var sound = SoundHeader.Read(new MemoryStream(file), mimeType).ShouldNotBeNull();

        sound.Codec.ShouldBe(codec);
        sound.Duration.ShouldNotBeNull().ShouldBe(3, 0.1);
        sound.IsPlayable.ShouldBe(name != "lossless.m4a");
    }

    [Fact]
    public void An_mp3_without_tags_is_known_by_its_first_frame()
    {
        var file = Sounds.Read("constant.mp3");
        var frame = file.AsSpan().IndexOf((byte)0xFF);

        var bare = file[frame..];

        MediaSniffer.Sniff(bare.AsSpan(0, MediaSniffer.NeededBytes))!.MimeType.ShouldBe("audio/mpeg");
        SoundHeader.Read(new MemoryStream(bare), "audio/mpeg")!.Duration!.Value.ShouldBe(3, 0.1);
    }

    [Theory]
    [InlineData("sound.m4a", "audio/mp4")]
    [InlineData("sound.ogg", "audio/ogg")]
    [InlineData("opus.ogg", "audio/ogg")]
    [InlineData("sound.wav", "audio/wav")]
    public void F3_a_recording_that_breaks_off_is_none(string name, string mimeType)
    {
        var file = Sounds.Read(name);

        SoundHeader.Read(new MemoryStream(file[..^10]), mimeType).ShouldBeNull();
        SoundHeader.Read(new MemoryStream(file[..40]), mimeType).ShouldBeNull();
    }

    [Fact]
    public void F3_what_only_begins_like_an_mp3_is_none() =>
        SoundHeader
            .Read(new MemoryStream([.. "ID3"u8, 4, 0, 0, 0, 0, 0, 0, .. new byte[500]]), "audio/mpeg")
            .ShouldBeNull();
}
