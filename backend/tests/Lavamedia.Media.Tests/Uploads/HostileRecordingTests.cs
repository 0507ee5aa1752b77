using System.Buffers.Binary;
using Lavamedia.Media.Uploads;
using Lavamedia.Media.Uploads.Films;
using Lavamedia.Media.Uploads.Sounds;
using Lavamedia.Testing;

namespace Lavamedia.Media.Tests.Uploads;

/// <summary>
/// What files that somebody made to do harm cannot do to the readers of containers (F-4): they are read or refused, never with an exception,
/// and never with more memory or more reading than a recording takes.
/// </summary>
public sealed class HostileRecordingTests
{
    private const int Rounds = 1_500;

    /// <summary>A recording of a few kilobytes may take so much; what a file claims to have must not be believed before it is there.</summary>
    private const long MostAllocated = 512 * 1024;

    /// <summary>How often the file may be asked for bytes, for each element that a reader goes through at most.</summary>
    private const int MostReads = 100_000 * 4;

    private static readonly (string Name, string MimeType)[] Samples =
    [
        ("sound.mp3", "audio/mpeg"),
        ("varying.mp3", "audio/mpeg"),
        ("constant.mp3", "audio/mpeg"),
        ("sound.m4a", "audio/mp4"),
        ("sound.ogg", "audio/ogg"),
        ("opus.ogg", "audio/ogg"),
        ("sound.wav", "audio/wav"),
        ("film.mp4", "video/mp4"),
        ("pieces.mp4", "video/mp4"),
        ("hevc.mp4", "video/mp4"),
        ("film.mov", "video/mp4"),
        ("film.webm", "video/webm"),
        ("live.webm", "video/webm"),
        ("film.mkv", "video/webm"),
    ];

    private static readonly ulong[] Claims =
    [
        0,
        1,
        7,
        8,
        15,
        16,
        0x7F,
        0xFF,
        0x7FFF_FFFF,
        0x8000_0000,
        0xFFFF_FFFF,
        0x01FF_FFFF_FFFF_FFFF,
        0x7FFF_FFFF_FFFF_FFFF,
        0x8000_0000_0000_0000,
        0xFFFF_FFFF_FFFF_FFFF,
    ];

    /// <summary>What is done to a film, by name.</summary>
    private static readonly Dictionary<string, Func<byte[], Random, byte[]>> Attacks = new()
    {
        ["bits"] = (film, random) =>
        {
            for (var change = random.Next(1, 16); change > 0; change--)
            {
                film[random.Next(film.Length)] ^= (byte)(1 << random.Next(8));
            }

            return film;
        },
        ["truncation"] = (film, random) => film[..random.Next(film.Length)],
        ["sizes"] = (film, random) =>
        {
            // Wherever a size of a box or an element may stand: the numbers at which arithmetic breaks.
            var at = random.Next(film.Length - 8);
            var claim = Claims[random.Next(Claims.Length)];
            if (random.Next(2) == 0)
            {
                BinaryPrimitives.WriteUInt32BigEndian(film.AsSpan(at), (uint)claim);
            }
            else
            {
                BinaryPrimitives.WriteUInt64BigEndian(film.AsSpan(at), claim);
            }

            return film;
        },
        ["sizes of boxes"] = (film, random) =>
        {
            var places = BoxPlaces(film);
            var at = places.Count == 0 ? 0 : places[random.Next(places.Count)];
            BinaryPrimitives.WriteUInt32BigEndian(film.AsSpan(at), (uint)Claims[random.Next(Claims.Length)]);
            return film;
        },
        ["pieces moved"] = (film, random) =>
        {
            var (from, to) = (random.Next(film.Length), random.Next(film.Length));
            var length = random.Next(Math.Min(film.Length - from, film.Length - to));
            film.AsSpan(from, length).ToArray().CopyTo(film, to);
            return film;
        },
        ["pieces repeated"] = (film, random) =>
        {
            var from = random.Next(film.Length);
            var piece = film[from..Math.Min(film.Length, from + random.Next(1, 400))];
            return
            [
                .. film[..from],
                .. Enumerable.Repeat(piece, random.Next(1, 40)).SelectMany(bytes => bytes),
                .. film[from..],
            ];
        },
        ["pieces left out"] = (film, random) =>
        {
            var from = random.Next(film.Length);
            return [.. film[..from], .. film[Math.Min(film.Length, from + random.Next(1, 400))..]];
        },
    };

    public static TheoryData<string> AttackNames => [.. Attacks.Keys];

    [Theory]
    [MemberData(nameof(AttackNames))]
    public void F4_a_recording_that_was_tampered_with_is_read_or_refused(string attack)
    {
        var random = new Random(20261130);
        foreach (var (name, mimeType) in Samples)
        {
            var film = mimeType.StartsWith("audio/", StringComparison.Ordinal) ? Sounds.Read(name) : Films.Read(name);
            for (var round = 0; round < Rounds; round++)
            {
                Inspect(Attacks[attack]([.. film], random), mimeType, $"{attack} of {name}, round {round}");
            }
        }
    }

    [Theory]
    [InlineData(10)]
    [InlineData(10_000)]
    [InlineData(60_000)]
    public void F4_boxes_within_boxes_are_not_followed_into_the_depth(int depth)
    {
        foreach (var type in (string[])["moov", "trak", "mdia", "minf", "stbl", "mvex"])
        {
            var film = new byte[8 * depth];
            for (var level = 0; level < depth; level++)
            {
                BinaryPrimitives.WriteInt32BigEndian(film.AsSpan(8 * level), 8 * (depth - level));
                System.Text.Encoding.ASCII.GetBytes(level == 0 ? "moov" : type).CopyTo(film, (8 * level) + 4);
            }

            Inspect(film, "video/mp4", $"{depth} × {type}");
        }
    }

    [Theory]
    [InlineData(10)]
    [InlineData(10_000)]
    [InlineData(60_000)]
    public void F4_elements_within_elements_are_not_followed_into_the_depth(int depth)
    {
        // Segments, tracks and entries that never say where they end.
        foreach (
            var element in (byte[][])
                [
                    [0x18, 0x53, 0x80, 0x67, 0xFF],
                    [0x16, 0x54, 0xAE, 0x6B, 0xFF],
                    [0xAE, 0xFF],
                ]
        )
        {
            byte[] film =
            [
                .. (byte[])[0x1A, 0x45, 0xDF, 0xA3, 0x80],
                .. Enumerable.Repeat(element, depth).SelectMany(bytes => bytes),
            ];
            Inspect(film, "video/webm", $"{depth} × {Convert.ToHexString(element)}");
        }
    }

    /// <summary>Sniffs and reads a file as an upload does.</summary>
    private static void Inspect(byte[] film, string mimeType, string what)
    {
        using var file = new CountedStream(film);
        var before = GC.GetAllocatedBytesForCurrentThread();
        MediaSniffer.Sniff(film.AsSpan(0, Math.Min(film.Length, MediaSniffer.NeededBytes)));
        var (header, sound) = (default(FilmHeader), default(SoundHeader));
        try
        {
            if (mimeType.StartsWith("audio/", StringComparison.Ordinal))
            {
                sound = SoundHeader.Read(file, mimeType);
            }
            else
            {
                header = FilmHeader.Read(file, mimeType);
            }
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException(what, exception);
        }

        // Each element that the file has may cost something; what it only claims to have may not.
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MostAllocated + (film.Length * 32L), what);
        file.Reads.ShouldBeLessThan(MostReads, what);
        if (header is not null)
        {
            header.Width.ShouldBeInRange(1, 16_384, what);
            header.Height.ShouldBeInRange(1, 16_384, what);
        }

        (header?.Duration ?? sound?.Duration ?? 1).ShouldBeInRange(double.Epsilon, 7 * 24 * 3600, what);
    }

    /// <summary>Where boxes of four small letters stand in a file, whatever they are.</summary>
    private static List<int> BoxPlaces(byte[] film)
    {
        var places = new List<int>();
        for (var at = 0; at + 8 <= film.Length; at++)
        {
            if (film.AsSpan(at + 4, 4).IndexOfAnyExceptInRange((byte)'a', (byte)'z') < 0)
            {
                places.Add(at);
            }
        }

        return places;
    }

    /// <summary>A file that counts how often it is asked.</summary>
    private sealed class CountedStream(byte[] bytes) : MemoryStream(bytes, writable: false)
    {
        public int Reads { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            Reads++;
            return base.Read(buffer);
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Reads++;
            return base.Read(buffer, offset, count);
        }
    }
}
