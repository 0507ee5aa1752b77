using System.IO.Compression;

namespace Lavamedia.Exchange.Exporting.Archives;

/// <summary>Where an export lies: a folder, or a zip file.</summary>
internal abstract class ExportArchive : IDisposable
{
    /// <summary>Begins an export.</summary>
    /// <exception cref="InvalidExportException">There is something at the path already.</exception>
    public static ExportArchive Create(string path)
    {
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
        {
            throw new InvalidExportException(
                $"There is something at '{path}' already. Name a new file or an empty folder."
            );
        }

        return path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)
            ? new ZipExport(new ZipArchive(File.Create(path), ZipArchiveMode.Create))
            : new FolderExport(Directory.CreateDirectory(path).FullName);
    }

    /// <summary>Opens an export.</summary>
    /// <exception cref="InvalidExportException">It is none.</exception>
    public static ExportArchive Open(string path)
    {
        if (Directory.Exists(path))
        {
            return new FolderExport(Path.GetFullPath(path));
        }

        try
        {
            return new ZipExport(ZipFile.OpenRead(path));
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidExportException($"'{path}' is neither a folder nor a zip file: {exception.Message}");
        }
    }

    /// <summary>Begins a file; one at a time.</summary>
    public abstract Stream Write(string path);

    /// <summary>Opens a file, or gives null when there is none.</summary>
    public abstract Stream? Read(string path);

    /// <inheritdoc />
    public abstract void Dispose();

    private sealed class FolderExport(string root) : ExportArchive
    {
        public override Stream Write(string path)
        {
            var file = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            return File.Create(file);
        }

        public override Stream? Read(string path)
        {
            var file = Path.GetFullPath(Path.Combine(root, path));
            return
                file.StartsWith($"{root}{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && File.Exists(file)
                ? File.OpenRead(file)
                : null;
        }

        public override void Dispose() { }
    }

    private sealed class ZipExport(ZipArchive zip) : ExportArchive
    {
        public override Stream Write(string path) =>
            // Pictures are compressed already.
            zip.CreateEntry(
                    path,
                    path.StartsWith("files/", StringComparison.Ordinal)
                        ? CompressionLevel.NoCompression
                        : CompressionLevel.Fastest
                )
                .Open();

        public override Stream? Read(string path) => zip.GetEntry(path)?.Open();

        public override void Dispose() => zip.Dispose();
    }
}
