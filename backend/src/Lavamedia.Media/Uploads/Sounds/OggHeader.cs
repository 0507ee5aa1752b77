using System.Buffers.Binary;

namespace Lavamedia.Media.Uploads.Sounds;

/// <summary>Reads how long a recording in Ogg is (RFC 3533): Opus (RFC 7845) or Vorbis.</summary>
internal static class OggHeader
{
    private const int PageHeaderLength = 27;
    private const int LongestSegments = 255;
    private const int OpusRate = 48_000;

    /// <summary>A page for a second or so: a week of sound stays below.</summary>
    private const int MostPages = 1_000_000;

    private static ReadOnlySpan<byte> Opus => "OpusHead"u8;

    private static ReadOnlySpan<byte> Vorbis => "\u0001vorbis"u8;

    /// <summary>Whether a file that begins like this is a recording, as far as its first page tells.</summary>
    public static bool IsSound(ReadOnlySpan<byte> start)
    {
        if (start.Length < PageHeaderLength || !start.StartsWith("OggS"u8))
        {
            return false;
        }

        var content = PageHeaderLength + start[PageHeaderLength - 1];
        return start.Length > content && (start[content..].StartsWith(Opus) || start[content..].StartsWith(Vorbis));
    }

    public static SoundHeader? Read(Stream file)
    {
        var header = new byte[PageHeaderLength + LongestSegments];
        var (stream, codec, rate, skipped) = (0u, default(string), 0u, 0);
        var last = 0L;
        var place = 0L;
        for (var pages = 0; place < file.Length; pages++)
        {
            if (pages == MostPages)
            {
                throw new InvalidDataException("The file has more pages than a recording.");
            }

            file.Position = place;
            file.ReadExactly(header, 0, PageHeaderLength);
            int segments = header[PageHeaderLength - 1];
            file.ReadExactly(header, PageHeaderLength, segments);
            if (!header.AsSpan().StartsWith("OggS"u8))
            {
                throw new InvalidDataException("A page of the file does not begin as one.");
            }

            var content = place + PageHeaderLength + segments;
            var end = content;
            foreach (var segment in header.AsSpan(PageHeaderLength, segments))
            {
                end += segment;
            }

            if (end > file.Length)
            {
                throw new InvalidDataException("The last page of the file breaks off.");
            }

            var serial = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(14));
            if (pages == 0)
            {
                stream = serial;
                (codec, rate, skipped) = Identify(file, (int)(end - content));
            }
            else if (
                serial == stream
                && BinaryPrimitives.ReadInt64LittleEndian(header.AsSpan(6)) is > 0 and var samples
            )
            {
                // Of the samples that have been played when this page has been.
                last = samples;
            }

            place = end;
        }

        return codec is null || rate == 0 ? null : new SoundHeader((last - skipped) / (double)rate, codec);
    }

    private static (string? Codec, uint Rate, int Skipped) Identify(Stream file, int length)
    {
        var packet = new byte[length];
        file.ReadExactly(packet);
        var bytes = packet.AsSpan();
        return bytes.StartsWith(Opus) && length >= 19
                ? ("opus", OpusRate, BinaryPrimitives.ReadUInt16LittleEndian(bytes[10..]))
            : bytes.StartsWith(Vorbis) && length >= 30
                ? ("vorbis", BinaryPrimitives.ReadUInt32LittleEndian(bytes[12..]), 0)
            : (null, 0, 0);
    }
}
