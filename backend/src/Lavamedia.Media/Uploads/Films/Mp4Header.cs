using System.Buffers.Binary;
using System.Text;

namespace Lavamedia.Media.Uploads.Films;

/// <summary>Reads what the box <c>moov</c> of an MP4 file says of its film (ISO/IEC 14496-12, section 8).</summary>
internal static class Mp4Header
{
    private const int FixedPoint = 65_536;

    public static FilmHeader? Read(Stream file)
    {
        try
        {
            var reader = new Mp4Reader(file);
            // To the end, also where the film is known already: a file that breaks off is not a film.
            var boxes = reader.Between(0, file.Length).ToList();
            return boxes.Find(box => box.Type == "moov") is { Type: not null } movie ? Read(reader, movie) : null;
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            return null;
        }
    }

    private static FilmHeader? Read(Mp4Reader reader, Mp4Box movie)
    {
        var (timescale, duration) = (0u, 0d);
        var film = default(FilmHeader);
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
                    film ??= Track(reader, box);
                    break;
            }
        }

        return film is null || timescale == 0 ? film : film with { Duration = duration / timescale };
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
    private static FilmHeader? Track(Mp4Reader reader, Mp4Box track)
    {
        var (width, height) = (0, 0);
        var codec = default(string);
        var isFilm = false;
        foreach (var box in reader.In(track))
        {
            switch (box.Type)
            {
                case "tkhd":
                    (width, height) = Size(reader, box);
                    break;
                case "mdia":
                    foreach (var part in reader.In(box))
                    {
                        isFilm |= part.Type == "hdlr" && reader.Bytes(part, 12).AsSpan(8).SequenceEqual("vide"u8);
                        codec ??= part.Type == "minf" ? CodecOf(reader, part) : null;
                    }

                    break;
            }
        }

        return isFilm && codec is not null ? new FilmHeader(width, height, null, codec) : null;
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
