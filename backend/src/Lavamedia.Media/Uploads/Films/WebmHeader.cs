namespace Lavamedia.Media.Uploads.Films;

/// <summary>Reads what a WebM file says of its film before the film itself begins (RFC 9559).</summary>
internal static class WebmHeader
{
    private const uint EbmlHeader = 0x1A45DFA3;
    private const uint DocType = 0x4282;
    private const uint Segment = 0x18538067;
    private const uint Information = 0x1549A966;
    private const uint TimestampScale = 0x2AD7B1;
    private const uint Length = 0x4489;
    private const uint Tracks = 0x1654AE6B;
    private const uint TrackEntry = 0xAE;
    private const uint TrackType = 0x83;
    private const uint CodecName = 0x86;
    private const uint Video = 0xE0;
    private const uint PixelWidth = 0xB0;
    private const uint PixelHeight = 0xBA;
    private const uint DisplayWidth = 0x54B0;
    private const uint DisplayHeight = 0x54BA;
    private const uint DisplayUnit = 0x54B2;

    private const ulong VideoTrack = 1;
    private const double Nanosecond = 1e-9;

    /// <summary>What a file that begins as EBML calls itself, <c>webm</c> or <c>matroska</c>; null when it does not.</summary>
    public static string? DocTypeOf(ReadOnlySpan<byte> start)
    {
        if (!start.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]))
        {
            return null;
        }

        using var file = new MemoryStream(start.ToArray());
        return ReadSafely(
                file,
                reader =>
                    reader
                        .In(reader.Between(0, file.Length).First())
                        .Where(element => element.Id == DocType)
                        .Select(reader.Text)
                        .FirstOrDefault()
            ) ?? string.Empty;
    }

    public static FilmHeader? Read(Stream file) =>
        ReadSafely(
            file,
            reader =>
            {
                var film = default(FilmHeader);
                foreach (var element in reader.Between(0, file.Length).Where(element => element.Id != EbmlHeader))
                {
                    film ??= element.Id == Segment ? Read(reader, element) : null;
                }

                return film;
            }
        );

    private static T? ReadSafely<T>(Stream file, Func<EbmlReader, T?> read)
        where T : class
    {
        try
        {
            return read(new EbmlReader(file));
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            return null;
        }
    }

    private static FilmHeader? Read(EbmlReader reader, EbmlElement segment)
    {
        var film = default(FilmHeader);
        var duration = default(double?);
        foreach (var element in reader.In(segment))
        {
            switch (element.Id)
            {
                case Information:
                    duration = Duration(reader, element);
                    break;
                case Tracks:
                    film = reader
                        .In(element)
                        .Where(track => track.Id == TrackEntry)
                        .Select(track => Track(reader, track))
                        .FirstOrDefault(found => found is not null);
                    break;
                default:
                    if (element.HasUnknownSize)
                    {
                        // The film itself, written while it was recorded: the header stands before it.
                        return film is null ? null : film with { Duration = duration };
                    }

                    break;
            }
        }

        return film is null ? null : film with { Duration = duration };
    }

    private static double? Duration(EbmlReader reader, EbmlElement information)
    {
        var (scale, length) = (1_000_000UL, default(double?));
        foreach (var element in reader.In(information))
        {
            switch (element.Id)
            {
                case TimestampScale:
                    scale = reader.Number(element);
                    break;
                case Length:
                    length = reader.Real(element);
                    break;
            }
        }

        return length * scale * Nanosecond;
    }

    private static FilmHeader? Track(EbmlReader reader, EbmlElement track)
    {
        var (isFilm, codec, size) = (false, string.Empty, (Width: 0, Height: 0));
        foreach (var element in reader.In(track))
        {
            switch (element.Id)
            {
                case TrackType:
                    isFilm = reader.Number(element) == VideoTrack;
                    break;
                case CodecName:
                    codec = reader.Text(element);
                    break;
                case Video:
                    size = Size(reader, element);
                    break;
            }
        }

        return isFilm ? new FilmHeader(size.Width, size.Height, null, codec) : null;
    }

    /// <summary>The size at which it is shown, where that is given in pixels; that of its pictures otherwise.</summary>
    private static (int Width, int Height) Size(EbmlReader reader, EbmlElement video)
    {
        var sizes = new Dictionary<uint, ulong>();
        foreach (
            var element in reader
                .In(video)
                .Where(element =>
                    element.Id is PixelWidth or PixelHeight or DisplayWidth or DisplayHeight or DisplayUnit
                )
        )
        {
            sizes[element.Id] = reader.Number(element);
        }

        var isInPixels = sizes.GetValueOrDefault(DisplayUnit) == 0;
        return (Side(DisplayWidth, PixelWidth), Side(DisplayHeight, PixelHeight));

        int Side(uint display, uint pixels) =>
            (int)
                Math.Min(
                    int.MaxValue,
                    isInPixels && sizes.TryGetValue(display, out var shown) ? shown : sizes.GetValueOrDefault(pixels)
                );
    }
}
