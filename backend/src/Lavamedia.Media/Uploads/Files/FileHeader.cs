using System.Text;

namespace Lavamedia.Media.Uploads.Files;

/// <summary>What a file to download is: an archive is looked into, for office documents and e-books are archives.</summary>
/// <param name="MimeType">What it is.</param>
/// <param name="IsOffered">Whether readers may be offered it. Programs and documents with macros are not.</param>
internal sealed record FileHeader(string MimeType, bool IsOffered)
{
    private const int NameStart = 30;
    private const int LongestMimeType = 100;

    private static readonly (string Name, string Extension)[] OfficeParts =
    [
        ("word/document.xml", "docx"),
        ("xl/workbook.xml", "xlsx"),
        ("ppt/presentation.xml", "pptx"),
    ];

    /// <summary>Looks into a file; null when it is not whole.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mimeType">What its first bytes say.</param>
    public static FileHeader? Read(Stream file, string mimeType) =>
        mimeType == FileFormats.Zip ? ReadArchive(file)
        : HasPdfEnd(file) ? new FileHeader(mimeType, IsOffered: true)
        : null;

    private static FileHeader? ReadArchive(Stream file)
    {
        if (ZipNames.Read(file) is not { } names)
        {
            return null;
        }

        if (names.Any(name => name is "META-INF/MANIFEST.MF" or "AndroidManifest.xml"))
        {
            return new FileHeader("application/java-archive", IsOffered: false);
        }

        if (names.Contains("[Content_Types].xml"))
        {
            var hasMacros = names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
            var part = OfficeParts.FirstOrDefault(part => names.Contains(part.Name));
            return hasMacros || part.Extension is null
                ? new FileHeader("application/vnd.ms-office", IsOffered: false)
                : new FileHeader(FileFormats.MimeType(part.Extension)!, IsOffered: true);
        }

        if (names[0] != "mimetype" || DeclaredType(file) is not { } declared)
        {
            return new FileHeader(FileFormats.Zip, IsOffered: true);
        }

        // Macros of OpenDocument stand in folders of their own.
        var hasScripts = names.Any(name =>
            name.StartsWith("Basic/", StringComparison.Ordinal) || name.StartsWith("Scripts/", StringComparison.Ordinal)
        );
        return new FileHeader(declared, !hasScripts && FileFormats.Extension(declared) is not null);
    }

    /// <summary>OpenDocument and EPUB say what they are in their first entry, which is called <c>mimetype</c> and is not packed.</summary>
    private static string? DeclaredType(Stream file)
    {
        var start = new byte[NameStart + "mimetype".Length + LongestMimeType];
        file.Position = 0;
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var text = start.AsSpan(0, read)[(NameStart + "mimetype".Length)..];
        var end = text.IndexOf("PK"u8);
        return end > 0 && text[..end].IndexOfAnyExceptInRange((byte)'!', (byte)'~') < 0
            ? Encoding.ASCII.GetString(text[..end])
            : null;
    }

    /// <summary>A PDF ends with a mark, around which some programs leave a little more; one that was cut off has none.</summary>
    private static bool HasPdfEnd(Stream file)
    {
        var tail = new byte[Math.Min(file.Length, 2048)];
        file.Position = file.Length - tail.Length;
        var read = file.ReadAtLeast(tail, tail.Length, throwOnEndOfStream: false);
        return tail.AsSpan(0, read).IndexOf("%%EOF"u8) >= 0;
    }
}
