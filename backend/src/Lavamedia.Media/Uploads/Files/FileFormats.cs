namespace Lavamedia.Media.Uploads.Files;

/// <summary>The files that readers can be offered for download.</summary>
internal static class FileFormats
{
    public const string Pdf = "application/pdf";
    public const string Zip = "application/zip";

    private static readonly (string Extension, string MimeType)[] All =
    [
        ("pdf", Pdf),
        ("zip", Zip),
        ("epub", "application/epub+zip"),
        ("odt", "application/vnd.oasis.opendocument.text"),
        ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
        ("odp", "application/vnd.oasis.opendocument.presentation"),
        ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ];

    /// <summary>The media type of files with an extension; null when they are none of these.</summary>
    public static string? MimeType(string extension) =>
        All.FirstOrDefault(format => format.Extension == extension).MimeType;

    /// <summary>The extension of files of a type; null when they are none of these.</summary>
    public static string? Extension(string mimeType) =>
        All.FirstOrDefault(format => format.MimeType == mimeType).Extension;
}
