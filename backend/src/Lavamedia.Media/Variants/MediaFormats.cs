using Lavamedia.Media.Uploads.Files;

namespace Lavamedia.Media.Variants;

/// <summary>What formats are called elsewhere.</summary>
internal static class MediaFormats
{
    public static string Extension(MediaFormat format) =>
        format switch
        {
            MediaFormat.Avif => "avif",
            MediaFormat.Webp => "webp",
            MediaFormat.Png => "png",
            _ => "jpg",
        };

    public static string? MimeType(string extension) =>
        extension switch
        {
            "avif" => "image/avif",
            "webp" => "image/webp",
            "png" => "image/png",
            "jpg" => "image/jpeg",
            "gif" => "image/gif",
            "mp4" => "video/mp4",
            "webm" => "video/webm",
            "mp3" => "audio/mpeg",
            "m4a" => "audio/mp4",
            "ogg" => "audio/ogg",
            "wav" => "audio/wav",
            "vtt" => "text/vtt",
            _ => FileFormats.MimeType(extension),
        };
}
