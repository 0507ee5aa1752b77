using System.Buffers.Binary;

namespace Lavamedia.Media.Uploads;

/// <summary>Reads width and height from the header of a picture, without decoding it.</summary>
public static class PictureSize
{
    private const int AvifHeader = 64 * 1024;

    /// <summary>The size of the stored picture in pixels, or null when the header is broken.</summary>
    /// <param name="file">The picture; read from its start.</param>
    /// <param name="mimeType">The type that was sniffed.</param>
    public static (int Width, int Height)? Read(Stream file, string mimeType)
    {
        file.Position = 0;
        var size = mimeType switch
        {
            "image/jpeg" => ReadJpeg(file),
            "image/avif" => ReadAvif(Start(file, AvifHeader)),
            _ => ReadFixed(Start(file, 32), mimeType),
        };
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    private static byte[] Start(Stream file, int length)
    {
        var bytes = new byte[length];
        return bytes[..file.ReadAtLeast(bytes, length, throwOnEndOfStream: false)];
    }

    private static (int Width, int Height)? ReadFixed(ReadOnlySpan<byte> start, string mimeType) =>
        mimeType switch
        {
            "image/png" when start.Length >= 24 => (
                BinaryPrimitives.ReadInt32BigEndian(start[16..]),
                BinaryPrimitives.ReadInt32BigEndian(start[20..])
            ),
            "image/gif" when start.Length >= 10 => (
                BinaryPrimitives.ReadUInt16LittleEndian(start[6..]),
                BinaryPrimitives.ReadUInt16LittleEndian(start[8..])
            ),
            "image/webp" when start.Length >= 30 => ReadWebp(start),
            _ => null,
        };

    // RFC 9649: the first chunk is VP8X (extended), VP8L (lossless) or VP8 (lossy), each with its own form of the size.
    private static (int Width, int Height)? ReadWebp(ReadOnlySpan<byte> start)
    {
        switch ((char)start[15])
        {
            case 'X':
                return (
                    1 + (start[24] | (start[25] << 8) | (start[26] << 16)),
                    1 + (start[27] | (start[28] << 8) | (start[29] << 16))
                );
            case 'L':
                var bits = BinaryPrimitives.ReadUInt32LittleEndian(start[21..]);
                return (1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
            case ' ':
                return (
                    BinaryPrimitives.ReadUInt16LittleEndian(start[26..]) & 0x3FFF,
                    BinaryPrimitives.ReadUInt16LittleEndian(start[28..]) & 0x3FFF
                );
            default:
                return null;
        }
    }

    // ISO/IEC 23008-12, 6.5.3: each image of the file has an 'ispe' box. The largest is the picture, or its grid.
    private static (int Width, int Height)? ReadAvif(ReadOnlySpan<byte> start)
    {
        (int Width, int Height)? largest = null;
        for (var at = start.IndexOf("ispe"u8); at >= 0 && start.Length >= at + 16; at = start.IndexOf("ispe"u8))
        {
            var width = BinaryPrimitives.ReadInt32BigEndian(start[(at + 8)..]);
            var height = BinaryPrimitives.ReadInt32BigEndian(start[(at + 12)..]);
            if (largest is null || (long)width * height > (long)largest.Value.Width * largest.Value.Height)
            {
                largest = (width, height);
            }

            start = start[(at + 16)..];
        }

        return largest;
    }

    // ITU-T T.81, B.1.1.3: segments, each with a marker and a length, up to the frame header (SOFn).
    private static (int Width, int Height)? ReadJpeg(Stream file)
    {
        Span<byte> bytes = stackalloc byte[8];
        file.Position = 2;
        while (file.ReadAtLeast(bytes[..4], 4, throwOnEndOfStream: false) == 4 && bytes[0] == 0xFF)
        {
            var marker = bytes[1];
            if (marker == 0xFF)
            {
                file.Position -= 3;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]);
            var isFrame = marker is >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC;
            if (isFrame)
            {
                return file.ReadAtLeast(bytes[..5], 5, throwOnEndOfStream: false) == 5
                    ? (
                        BinaryPrimitives.ReadUInt16BigEndian(bytes[3..]),
                        BinaryPrimitives.ReadUInt16BigEndian(bytes[1..])
                    )
                    : null;
            }

            if (length < 2)
            {
                return null;
            }

            file.Position += length - 2;
        }

        return null;
    }
}
