using System.Buffers.Binary;
using System.Text;
using Lavamedia.Media.Uploads.Sounds;

namespace Lavamedia.Media.Uploads.Films;

/// <summary>Reads what the box <c>moov</c> of an MP4 file says of its film or sound (ISO/IEC 14496-12, section 8).</summary>
internal static class Mp4Header
{
    private const int FixedPoint = 65_536;

    /// <summary>The film of a file; null when it has none, or is broken.</summary>
    public static FilmHeader? Read(Stream file) =>
        Read(file, Film, (film, duration) => film with { Duration = duration });

    /// <summary>The sound of a file; null when it has none, or is broken.</summary>
    public static SoundHeader? ReadSound(Stream file) =>
        Read(file, Sound, (sound, duration) => sound with { Duration = duration });

    private static T? Read<T>(Stream file, Func<Mp4Reader, Mp4Box, T?> read, Func<T, double, T> last)
        where T : class
    {
        try
        {
            var reader = new Mp4Reader(file);
            // To the end, also where the film is known already: a file that breaks off is not a film.
            var boxes = reader.Between(0, file.Length).ToList();
            return boxes.Find(box => box.Type == "moov") is { Type: not null } movie
                ? Read(reader, movie, read, last)
                : null;
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            return null;
        }
    }

    private static T? Read<T>(Mp4Reader reader, Mp4Box movie, Func<Mp4Reader, Mp4Box, T?> read, Func<T, double, T> last)
        where T : class
    {
        var (timescale, duration) = (0u, 0d);
        var track = default(T);
        foreach (var box in reader.In(movie))
        {
            switch (box.Type)
            {
                case "mvhd":
                    (timescale, duration) = Times(reader, box);
                    break;
                case "mvex" when duration == 0:
                    duration = FragmentDuration(reader, box);
                    break;
                case "trak":
                    track ??= read(reader, box);
                    break;
            }
        }

        return track is null || timescale == 0 ? track : last(track, duration / timescale);
    }

    private static (uint Timescale, double Duration) Times(Mp4Reader reader, Mp4Box header)
    {
        var isLong = reader.Bytes(header, 1)[0] == 1;
        var bytes = reader.Bytes(header, isLong ? 32 : 20).AsSpan();
        var timescale = BinaryPrimitives.ReadUInt32BigEndian(bytes[(isLong ? 20 : 12)..]);
        return (timescale, isLong ? Long(bytes[24..]) : Short(bytes[16..]));
    }

    /// <summary>The length of a film in pieces, which its header does not know.</summary>
    private static double FragmentDuration(Mp4Reader reader, Mp4Box extends)
    {
        foreach (var box in reader.In(extends).Where(box => box.Type == "mehd"))
        {
            var isLong = reader.Bytes(box, 1)[0] == 1;
            return isLong ? Long(reader.Bytes(box, 12).AsSpan(4)) : Short(reader.Bytes(box, 8).AsSpan(4));
        }

        return 0;
    }

    /// <summary>The pictures of a track; null when it has others than pictures.</summary>
    private static FilmHeader? Film(Mp4Reader reader, Mp4Box track)
    {
        var (width, height) = (0, 0);
        foreach (var box in reader.In(track).Where(box => box.Type == "tkhd"))
        {
            (width, height) = Size(reader, box);
        }

        return CodecOf(reader, track, "vide"u8) is { } codec ? new FilmHeader(width, height, null, codec) : null;
    }

    /// <summary>The sound of a track; null when it has other things.</summary>
    private static SoundHeader? Sound(Mp4Reader reader, Mp4Box track) =>
        CodecOf(reader, track, "soun"u8) is { } codec ? new SoundHeader(null, codec) : null;

    /// <summary>What a track of a kind is encoded with; null when it is of another kind.</summary>
    private static string? CodecOf(Mp4Reader reader, Mp4Box track, ReadOnlySpan<byte> kind)
    {
        var codec = default(string);
        var isOfKind = false;
        foreach (var media in reader.In(track))
        {
            if (media.Type != "mdia")
            {
                continue;
            }

            foreach (var part in reader.In(media))
            {
                isOfKind |= part.Type == "hdlr" && reader.Bytes(part, 12).AsSpan(8).SequenceEqual(kind);
                codec ??= part.Type == "minf" ? CodecOf(reader, part) : null;
            }
        }

        return isOfKind ? codec : null;
    }

    private static (int Width, int Height) Size(Mp4Reader reader, Mp4Box header)
    {
        var start = reader.Bytes(header, 1)[0] == 1 ? 52 : 40;
        var bytes = reader.Bytes(header, start + 44).AsSpan(start);
        var width = (int)(BinaryPrimitives.ReadUInt32BigEndian(bytes[36..]) / FixedPoint);
        var height = (int)(BinaryPrimitives.ReadUInt32BigEndian(bytes[40..]) / FixedPoint);
        // A matrix that keeps no axis turns the picture: telephones that are held upright write it so.
        var isTurned =
            BinaryPrimitives.ReadInt32BigEndian(bytes) == 0 && BinaryPrimitives.ReadInt32BigEndian(bytes[16..]) == 0;
        return isTurned ? (height, width) : (width, height);
    }

    /// <summary>What the first sample description calls its encoding.</summary>
    private static string? CodecOf(Mp4Reader reader, Mp4Box information) =>
        reader
            .In(information)
            .Where(box => box.Type == "stbl")
            .SelectMany(reader.In)
            .Where(box => box.Type == "stsd")
            .Select(box => Encoding.Latin1.GetString(reader.Bytes(box, 16).AsSpan(12)))
            .FirstOrDefault();

    // All bits mean that nobody knows.
    private static double Short(ReadOnlySpan<byte> bytes) =>
        BinaryPrimitives.ReadUInt32BigEndian(bytes) is var value and not uint.MaxValue ? value : 0;

    private static double Long(ReadOnlySpan<byte> bytes) =>
        BinaryPrimitives.ReadUInt64BigEndian(bytes) is var value and not ulong.MaxValue ? value : 0;
}
