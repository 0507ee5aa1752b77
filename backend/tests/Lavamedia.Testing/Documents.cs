using System.IO.Compression;
using System.Text;

namespace Lavamedia.Testing;

/// <summary>Small files to download, as programs write them.</summary>
public static class Documents
{
    /// <summary>A PDF of one empty page.</summary>
    public static byte[] Pdf { get; } =
        Encoding.ASCII.GetBytes(
            """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """
        );

    /// <summary>An archive with files of these names, and nothing in them.</summary>
    public static byte[] Archive(params string[] names) => Write([.. names.Select(name => (name, string.Empty))]);

    /// <summary>An archive that says in its first file what it is, as OpenDocument and EPUB do.</summary>
    public static byte[] Declared(string mimeType, params string[] names) =>
        Write([("mimetype", mimeType), .. names.Select(name => (name, string.Empty))]);

    private static byte[] Write((string Name, string Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(Encoding.ASCII.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
