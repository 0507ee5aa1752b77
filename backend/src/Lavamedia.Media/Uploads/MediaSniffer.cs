namespace Lavamedia.Media.Uploads;

/// <summary>Tells the type of a file from its bytes (F-3). Names and declared types are not asked.</summary>
public static class MediaSniffer
{
    /// <summary>So many bytes from the start are enough.</summary>
    public const int NeededBytes = 512;

    private static ReadOnlySpan<byte> JpegStart => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> PngStart => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> MatroskaStart => [0x1A, 0x45, 0xDF, 0xA3];

    /// <summary>The type of a file, or null when nothing known begins like this.</summary>
    public static SniffedMedia? Sniff(ReadOnlySpan<byte> start) =>
        SniffPicture(start) is { } picture ? new SniffedMedia(picture, IsSupported: true)
        : SniffOther(start) is { } other ? new SniffedMedia(other, IsSupported: false)
        : null;

    /// <summary>The extension of files of a supported type.</summary>
    public static string ExtensionOf(string mimeType) =>
        mimeType switch
        {
            "image/jpeg" => "jpg",
            "image/png" => "png",
            "image/gif" => "gif",
            "image/webp" => "webp",
            "image/avif" => "avif",
            _ => "bin",
        };

    private static string? SniffPicture(ReadOnlySpan<byte> start) =>
        start.StartsWith(JpegStart) ? "image/jpeg"
        : start.StartsWith(PngStart) ? "image/png"
        : start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8) ? "image/gif"
        : start.StartsWith("RIFF"u8) && At(start, 8, "WEBP"u8) ? "image/webp"
        : At(start, 4, "ftyp"u8) && (At(start, 8, "avif"u8) || At(start, 8, "avis"u8)) ? "image/avif"
        : null;

    private static string? SniffOther(ReadOnlySpan<byte> start) =>
        start.StartsWith("%PDF-"u8) ? "application/pdf"
        : At(start, 4, "ftyp"u8) ? SniffContainer(start)
        : start.StartsWith("PK\x03\x04"u8) ? "application/zip"
        : start.StartsWith("MZ"u8) ? "application/x-msdownload"
        : start.StartsWith("\u007fELF"u8) ? "application/x-elf"
        : start.StartsWith("BM"u8) ? "image/bmp"
        : start.StartsWith("II*\0"u8) || start.StartsWith("MM\0*"u8) ? "image/tiff"
        : start.StartsWith("ID3"u8) ? "audio/mpeg"
        : start.StartsWith("OggS"u8) ? "application/ogg"
        : start.StartsWith(MatroskaStart) ? "video/webm"
        : SniffText(start);

    private static string SniffContainer(ReadOnlySpan<byte> start) =>
        At(start, 8, "heic"u8) || At(start, 8, "heix"u8) || At(start, 8, "mif1"u8) ? "image/heic" : "video/mp4";

    private static string? SniffText(ReadOnlySpan<byte> start)
    {
        if (start.IsEmpty || start.IndexOfAnyInRange((byte)0, (byte)8) >= 0)
        {
            return null;
        }

        return start.IndexOf("<svg"u8) >= 0 ? "image/svg+xml"
            : start.IndexOf("<html"u8) >= 0 || start.IndexOf("<!DOCTYPE"u8) >= 0 ? "text/html"
            : "text/plain";
    }

    private static bool At(ReadOnlySpan<byte> start, int offset, ReadOnlySpan<byte> expected) =>
        start.Length >= offset + expected.Length && start[offset..].StartsWith(expected);
}
