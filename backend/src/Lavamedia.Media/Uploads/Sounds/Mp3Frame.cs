using System.Buffers.Binary;

namespace Lavamedia.Media.Uploads.Sounds;

/// <summary>The header of a frame of MPEG audio, layer III (ISO/IEC 11172-3 and 13818-3, section 2.4.1.3).</summary>
/// <param name="Bitrate">Bits of a second.</param>
/// <param name="SampleRate">Samples of a second.</param>
/// <param name="Samples">The samples of this frame.</param>
/// <param name="Length">Its bytes, the header included.</param>
/// <param name="SideLength">The bytes between the header and what it encodes.</param>
internal readonly record struct Mp3Frame(int Bitrate, int SampleRate, int Samples, int Length, int SideLength)
{
    public const int HeaderLength = 4;

    private const int FirstVersion = 3;
    private const int ReservedVersion = 1;
    private const int LayerThree = 1;
    private const int Mono = 3;

    private static readonly int[] Bitrates = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    private static readonly int[] LowBitrates = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    private static readonly int[] SampleRates = [44_100, 48_000, 32_000];

    /// <summary>The frame that begins with some bytes, or null when none does.</summary>
    public static Mp3Frame? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderLength)
        {
            return null;
        }

        var header = BinaryPrimitives.ReadUInt32BigEndian(bytes);
        var version = (int)(header >> 19) & 3;
        var layer = (int)(header >> 17) & 3;
        var bitrate = ((int)(header >> 12) & 15) - 1;
        var sampleRate = (int)(header >> 10) & 3;
        if (
            header >> 21 != 0x7FF
            || version == ReservedVersion
            || layer != LayerThree
            || bitrate is < 0 or > 13
            || sampleRate == 3
        )
        {
            return null;
        }

        var isFirst = version == FirstVersion;
        // MPEG 2 halves what MPEG 1 has, and its extension 2.5 halves it once more.
        var rate =
            SampleRates[sampleRate]
            >> (
                isFirst ? 0
                : version == 2 ? 1
                : 2
            );
        var bits = (isFirst ? Bitrates : LowBitrates)[bitrate] * 1000;
        var samples = isFirst ? 1152 : 576;
        var padding = (int)(header >> 9) & 1;
        var isMono = ((header >> 6) & 3) == Mono;
        var side =
            isFirst ? (isMono ? 17 : 32)
            : isMono ? 9
            : 17;
        return new Mp3Frame(bits, rate, samples, (samples / 8 * bits / rate) + padding, side);
    }
}
