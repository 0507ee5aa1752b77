using Lavamedia.Media.Uploads.Films;

namespace Lavamedia.Media.Uploads.Sounds;

/// <summary>What the header of a recording of sound says, read without decoding anything.</summary>
/// <param name="Duration">Its length in seconds; null where the file does not say it.</param>
/// <param name="Codec">What it is encoded with, in the words of the container.</param>
public sealed record SoundHeader(double? Duration, string Codec)
{
    private const double LongestDuration = 7 * 24 * 3600;

    /// <summary>MP3, AAC, Opus, Vorbis and PCM: what all browsers play. Apple's lossless encoding plays in some of them only.</summary>
    private static readonly string[] Playable = ["mp3", "mp4a", "opus", "vorbis", "pcm"];

    /// <summary>Whether readers can listen to it, whatever browser they have.</summary>
    public bool IsPlayable => Playable.Contains(Codec);

    /// <summary>The header of a recording, or null when it is broken or ends before its end.</summary>
    /// <param name="file">The recording; read from its start.</param>
    /// <param name="mimeType">The type that was sniffed.</param>
    public static SoundHeader? Read(Stream file, string mimeType)
    {
        try
        {
            var header = mimeType switch
            {
                "audio/mpeg" => Mp3Header.Read(file),
                "audio/mp4" => Mp4Header.ReadSound(file),
                "audio/ogg" => OggHeader.Read(file),
                _ => WavHeader.Read(file),
            };
            // What no recording has is no length: a broken figure is worse than none.
            return header?.Duration is > 0 and <= LongestDuration ? header
                : header is null ? null
                : header with { Duration = null };
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            return null;
        }
    }
}
