using Lavamedia.Media.Assets;
using Lavamedia.Media.Uploads.Files;
using Lavamedia.Media.Uploads.Films;
using Lavamedia.Media.Uploads.Sounds;

namespace Lavamedia.Media.Uploads;

/// <summary>Tells the type of a file from its bytes (F-3). Names and declared types are not asked.</summary>
public static class MediaSniffer
{
    /// <summary>So many bytes from the start are enough.</summary>
    public const int NeededBytes = 512;

    private static ReadOnlySpan<byte> JpegStart => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> PngStart => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Captions of a film.</summary>
    public const string WebVtt = "text/vtt";

    /// <summary>The type of a file, or null when nothing known begins like this.</summary>
    public static SniffedMedia? Sniff(ReadOnlySpan<byte> start) =>
        SniffPicture(start) is { } picture ? new SniffedMedia(picture, MediaType.Image)
        : SniffFilm(start) is { } film ? new SniffedMedia(film, MediaType.Video)
        : SniffSound(start) is { } sound ? new SniffedMedia(sound, MediaType.Audio)
        : IsWebVtt(start) ? new SniffedMedia(WebVtt, MediaType.Document)
        : SniffFile(start) is { } file ? new SniffedMedia(file, MediaType.File)
        : SniffOther(start) is { } other ? new SniffedMedia(other, Kind: null)
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
            "video/mp4" => "mp4",
            "video/webm" => "webm",
            "audio/mpeg" => "mp3",
            "audio/mp4" => "m4a",
            "audio/ogg" => "ogg",
            "audio/wav" => "wav",
            WebVtt => "vtt",
            _ => FileFormats.Extension(mimeType) ?? "bin",
        };

    private static string? SniffPicture(ReadOnlySpan<byte> start) =>
        start.StartsWith(JpegStart) ? "image/jpeg"
        : start.StartsWith(PngStart) ? "image/png"
        : start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8) ? "image/gif"
        : start.StartsWith("RIFF"u8) && At(start, 8, "WEBP"u8) ? "image/webp"
        : At(start, 4, "ftyp"u8) && (At(start, 8, "avif"u8) || At(start, 8, "avis"u8)) ? "image/avif"
        : null;

    private static string? SniffFilm(ReadOnlySpan<byte> start) =>
        IsoBrands(start) is { } brands && brands.IsFilm ? "video/mp4"
        : WebmHeader.DocTypeOf(start) == "webm" ? "video/webm"
        : null;

    private static string? SniffSound(ReadOnlySpan<byte> start) =>
        start.StartsWith("ID3"u8) || Mp3Frame.Read(start) is not null ? "audio/mpeg"
        : IsoBrands(start) is { IsSound: true } ? "audio/mp4"
        : OggHeader.IsSound(start) ? "audio/ogg"
        : start.StartsWith("RIFF"u8) && At(start, 8, "WAVE"u8) ? "audio/wav"
        : null;

    // WebVTT, section 4: the word, and then white space or nothing.
    private static bool IsWebVtt(ReadOnlySpan<byte> start)
    {
        var text = start.StartsWith(ByteOrderMark) ? start[ByteOrderMark.Length..] : start;
        return text.StartsWith("WEBVTT"u8) && (text.Length == 6 || text[6] is (byte)' ' or (byte)'\t' or 10 or 13);
    }

    /// <summary>What an archive is, its directory says, which stands at its end.</summary>
    private static string? SniffFile(ReadOnlySpan<byte> start) =>
        start.StartsWith("%PDF-"u8) ? FileFormats.Pdf
        : start.StartsWith("PK\x03\x04"u8) ? FileFormats.Zip
        : null;

    private static string? SniffOther(ReadOnlySpan<byte> start) =>
        IsoBrands(start) is { } brands ? brands.OtherType
        : start.StartsWith("MZ"u8) ? "application/x-msdownload"
        : start.StartsWith("\u007fELF"u8) ? "application/x-elf"
        : start.StartsWith("BM"u8) ? "image/bmp"
        : start.StartsWith("II*\0"u8) || start.StartsWith("MM\0*"u8) ? "image/tiff"
        : start.StartsWith("OggS"u8) ? "application/ogg"
        : WebmHeader.DocTypeOf(start) is not null ? "video/x-matroska"
        : SniffText(start);

    private static Mp4Brands? IsoBrands(ReadOnlySpan<byte> start) =>
        At(start, 4, "ftyp"u8) && start.Length >= 12 ? Mp4Brands.Read(start) : null;

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
