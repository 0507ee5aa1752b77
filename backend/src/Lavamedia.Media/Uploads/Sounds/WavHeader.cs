using System.Buffers.Binary;

namespace Lavamedia.Media.Uploads.Sounds;

/// <summary>Reads how long a WAV file is: how much there is of it, and how much a second takes.</summary>
internal static class WavHeader
{
    private const int ChunkHeaderLength = 8;
    private const int FormatLength = 16;
    private const int MostChunks = 1_000;
    private const ushort Extensible = 0xFFFE;

    public static SoundHeader? Read(Stream file)
    {
        var (codec, bytesOfSecond) = (default(string), 0u);
        var place = 12L;
        Span<byte> chunk = stackalloc byte[ChunkHeaderLength];
        for (var chunks = 0; place + ChunkHeaderLength <= file.Length && chunks < MostChunks; chunks++)
        {
            file.Position = place;
            file.ReadExactly(chunk);
            var size = BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
            var content = place + ChunkHeaderLength;
            if (size > file.Length - content)
            {
                throw new InvalidDataException("A chunk of the file does not fit.");
            }

            if (chunk.StartsWith("fmt "u8))
            {
                (codec, bytesOfSecond) = Format(file, size);
            }
            else if (chunk.StartsWith("data"u8))
            {
                return codec is null || bytesOfSecond == 0
                    ? null
                    : new SoundHeader(size / (double)bytesOfSecond, codec);
            }

            // Chunks begin at even places.
            place = content + size + (size % 2);
        }

        return null;
    }

    private static (string? Codec, uint BytesOfSecond) Format(Stream file, uint size)
    {
        if (size < FormatLength)
        {
            throw new InvalidDataException("The format of the file is too short.");
        }

        Span<byte> format = stackalloc byte[FormatLength];
        file.ReadExactly(format);
        const ushort WholeNumbers = 1;
        const ushort Reals = 3;
        var kind = BinaryPrimitives.ReadUInt16LittleEndian(format);
        return (
            kind is WholeNumbers or Reals or Extensible ? "pcm" : $"wav {kind}",
            BinaryPrimitives.ReadUInt32LittleEndian(format[8..])
        );
    }
}
