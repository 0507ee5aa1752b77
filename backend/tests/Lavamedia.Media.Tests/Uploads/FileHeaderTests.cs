using System.Buffers.Binary;
using Lavamedia.Media.Assets;
using Lavamedia.Media.Uploads;
using Lavamedia.Media.Uploads.Files;
using Lavamedia.Testing;

namespace Lavamedia.Media.Tests.Uploads;

public sealed class FileHeaderTests
{
    private const string OpenDocument = "application/vnd.oasis.opendocument.text";
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    private static readonly (byte[] File, string MimeType)[] Offered =
    [
        (Documents.Pdf, "application/pdf"),
        (Documents.Archive("a.txt", "b/c.txt"), "application/zip"),
        (Documents.Declared(OpenDocument, "content.xml"), OpenDocument),
        (Documents.Declared("application/epub+zip", "META-INF/container.xml"), "application/epub+zip"),
        (
            Documents.Archive("[Content_Types].xml", "_rels/.rels", "word/document.xml"),
            $"{Office}wordprocessingml.document"
        ),
        (Documents.Archive("[Content_Types].xml", "xl/workbook.xml"), $"{Office}spreadsheetml.sheet"),
        (Documents.Archive("[Content_Types].xml", "ppt/presentation.xml"), $"{Office}presentationml.presentation"),
    ];

    [Fact]
    public void What_is_offered_is_known_by_what_is_in_it()
    {
        foreach (var (file, mimeType) in Offered)
        {
            var start = MediaSniffer.Sniff(file.AsSpan(0, Math.Min(file.Length, MediaSniffer.NeededBytes)))!;
            start.Kind.ShouldBe(MediaType.File);
            FileHeader.Read(new MemoryStream(file), start.MimeType).ShouldBe(new FileHeader(mimeType, IsOffered: true));
            FileFormats.MimeType(MediaSniffer.ExtensionOf(mimeType)).ShouldBe(mimeType);
        }
    }

    [Fact]
    public void F3_programs_and_documents_with_macros_are_not_offered()
    {
        byte[][] refused =
        [
            Documents.Archive("META-INF/MANIFEST.MF", "a.class"),
            Documents.Archive("AndroidManifest.xml"),
            Documents.Archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
            Documents.Archive("[Content_Types].xml", "something/else.xml"),
            Documents.Declared(OpenDocument, "content.xml", "Basic/Standard/Module1.xml"),
            Documents.Declared("application/x-anything", "content.xml"),
        ];
        foreach (var file in refused)
        {
            FileHeader.Read(new MemoryStream(file), FileFormats.Zip)!.IsOffered.ShouldBeFalse();
        }
    }

    [Fact]
    public void F1_what_was_cut_off_or_lies_about_itself_is_no_file()
    {
        var archive = Documents.Archive("a.txt", "b.txt");
        FileHeader.Read(new MemoryStream(Documents.Pdf[..^5]), FileFormats.Pdf).ShouldBeNull();
        for (var length = 0; length < archive.Length; length++)
        {
            FileHeader.Read(new MemoryStream(archive[..length]), FileFormats.Zip).ShouldBeNull();
        }

        // More entries than are there, and a directory that lies elsewhere.
        var many = archive.ToArray();
        BinaryPrimitives.WriteUInt16LittleEndian(many.AsSpan(many.Length - 12), 9000);
        FileHeader.Read(new MemoryStream(many), FileFormats.Zip).ShouldBeNull();
        var elsewhere = archive.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(elsewhere.AsSpan(elsewhere.Length - 6), uint.MaxValue);
        FileHeader.Read(new MemoryStream(elsewhere), FileFormats.Zip).ShouldBeNull();
    }

    [Fact]
    public void F1_no_byte_that_is_changed_makes_it_fail()
    {
        var random = new Random(310);
        foreach (var (file, mimeType) in Offered)
        {
            var start = mimeType == FileFormats.Pdf ? mimeType : FileFormats.Zip;
            for (var round = 0; round < 300; round++)
            {
                var changed = file.ToArray();
                for (var change = random.Next(1, 5); change > 0; change--)
                {
                    changed[random.Next(changed.Length)] = (byte)random.Next(256);
                }

                Should.NotThrow(() => FileHeader.Read(new MemoryStream(changed), start));
            }
        }
    }
}
