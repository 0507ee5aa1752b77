using System.Buffers.Binary;
using Lavamedia.Media.Uploads.Films;
using Lavamedia.Testing;

namespace Lavamedia.Media.Tests.Uploads;

/// <summary>What is read of films, and what hostile ones cannot do.</summary>
public sealed class FilmHeaderTests
{
    [Theory]
    [InlineData("film.mp4", "video/mp4", 320, 180, 3d, "avc1")]
    [InlineData("pieces.mp4", "video/mp4", 160, 90, null, "avc1")]
    [InlineData("hevc.mp4", "video/mp4", 160, 90, 2d, "hev1")]
    [InlineData("film.webm", "video/webm", 160, 90, 2d, "V_VP9")]
    [InlineData("live.webm", "video/webm", 160, 90, null, "V_VP8")]
    public void The_container_says_how_large_and_long_a_film_is(
        string name,
        string mimeType,
        int width,
        int height,
        double? duration,
        string codec
    )
    {
        var film = Header(Films.Read(name), mimeType).ShouldNotBeNull();

        (film.Width, film.Height, film.Codec).ShouldBe((width, height, codec));
        (film.Duration is { } seconds ? Math.Round(seconds, 1) : (double?)null).ShouldBe(duration);
        film.IsPlayable.ShouldBe(name != "hevc.mp4");
    }

    [Fact]
    public void A_film_that_was_taken_upright_is_higher_than_wide()
    {
        var film = Films.Mp4;
        var matrix = film.AsSpan().IndexOf("tkhd"u8) + 4 + 40;
        BinaryPrimitives.WriteInt32BigEndian(film.AsSpan(matrix), 0);
        BinaryPrimitives.WriteInt32BigEndian(film.AsSpan(matrix + 4), 65_536);
        BinaryPrimitives.WriteInt32BigEndian(film.AsSpan(matrix + 12), -65_536);
        BinaryPrimitives.WriteInt32BigEndian(film.AsSpan(matrix + 16), 0);

        var header = Header(film, "video/mp4").ShouldNotBeNull();
        (header.Width, header.Height).ShouldBe((180, 320));
    }

    [Theory]
    [InlineData("film.mp4", "video/mp4")]
    [InlineData("film.webm", "video/webm")]
    public void F3_a_film_that_breaks_off_is_none(string name, string mimeType)
    {
        var film = Films.Read(name);

        Header(film[..^10], mimeType).ShouldBeNull();
        Header(film[..100], mimeType).ShouldBeNull();
    }

    [Fact]
    public void F4_boxes_without_end_are_not_followed()
    {
        // A file of nothing but empty boxes: as many as its size allows.
        var boxes = new byte[8 * 200_000];
        for (var at = 0; at < boxes.Length; at += 8)
        {
            BinaryPrimitives.WriteInt32BigEndian(boxes.AsSpan(at), 8);
            "free"u8.CopyTo(boxes.AsSpan(at + 4));
        }

        Header(boxes, "video/mp4").ShouldBeNull();
    }

    [Theory]
    [InlineData(0x7FFF_FFFF_FFFF_FFFF)]
    [InlineData(-1)]
    [InlineData(3)]
    public void F4_a_box_that_says_it_is_larger_than_its_file_is_refused(long size)
    {
        byte[] film = [0, 0, 0, 1, .. "moov"u8, 0, 0, 0, 0, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt64BigEndian(film.AsSpan(8), size);

        Header(film, "video/mp4").ShouldBeNull();
    }

    [Theory]
    [InlineData("film.mp4", "video/mp4")]
    [InlineData("pieces.mp4", "video/mp4")]
    [InlineData("film.webm", "video/webm")]
    [InlineData("live.webm", "video/webm")]
    public void F4_whatever_is_changed_in_a_film_is_read_or_refused(string name, string mimeType)
    {
        var film = Films.Read(name);
        var random = new Random(20261130);
        for (var round = 0; round < 3000; round++)
        {
            var damaged = film.ToArray();
            for (var change = random.Next(1, 8); change > 0; change--)
            {
                damaged[random.Next(Math.Min(2000, damaged.Length))] = (byte)random.Next(256);
            }

            var header = Header(damaged, mimeType);
            if (header is not null)
            {
                header.Width.ShouldBeInRange(1, 16_384);
                header.Duration?.ShouldBeInRange(0, 7 * 24 * 3600);
            }
        }
    }

    private static FilmHeader? Header(byte[] film, string mimeType) =>
        FilmHeader.Read(new MemoryStream(film), mimeType);
}
