namespace Lavamedia.Media.Uploads.Films;

/// <summary>What the header of a film says, read without decoding anything.</summary>
/// <param name="Width">The width at which it is shown, in pixels.</param>
/// <param name="Height">The height at which it is shown, in pixels.</param>
/// <param name="Duration">Its length in seconds; null where the file does not say it, as with recordings that were never finished.</param>
/// <param name="Codec">What its pictures are encoded with, in the words of the container.</param>
public sealed record FilmHeader(int Width, int Height, double? Duration, string Codec)
{
    private const int LargestSide = 16_384;
    private const double LongestDuration = 7 * 24 * 3600;

    /// <summary>H.264, AV1, VP8 and VP9: what all browsers play. HEVC plays in some of them only.</summary>
    private static readonly string[] Playable = ["avc1", "avc3", "av01", "vp08", "vp09", "V_VP8", "V_VP9", "V_AV1"];

    /// <summary>Whether readers can watch it, whatever browser they have.</summary>
    public bool IsPlayable => Playable.Contains(Codec);

    /// <summary>The header of a film, or null when it is broken or ends before its end.</summary>
    /// <param name="file">The film; read from its start.</param>
    /// <param name="mimeType">The type that was sniffed.</param>
    public static FilmHeader? Read(Stream file, string mimeType)
    {
        var header = mimeType == "video/mp4" ? Mp4Header.Read(file) : WebmHeader.Read(file);
        return header is { Width: > 0 and <= LargestSide, Height: > 0 and <= LargestSide }
            ? header with
            {
                // What no film has is no length: a broken figure is worse than none.
                Duration = header.Duration is > 0 and <= LongestDuration ? header.Duration : null,
            }
            : null;
    }
}
