using System.IO.Compression;
using Lavamedia.Exchange.Ghost;
using Lavamedia.Exchange.Importing.Sources;
using Lavamedia.Exchange.Markdown;
using Lavamedia.Exchange.WordPress;

namespace Lavamedia.Exchange.Runs.Files;

/// <summary>Lays a file that somebody sent out in a folder, so that an import can read it: as it is, or unpacked where it is a zip file.</summary>
internal static class UnpackSource
{
    private const int MostFiles = 100_000;
    private const long MostBytes = 10L * 1024 * 1024 * 1024;

    private static readonly byte[] ZipHead = "PK\u0003\u0004"u8.ToArray();

    /// <summary>The folder with what was sent.</summary>
    /// <param name="file">The file, inside a folder of its own.</param>
    /// <param name="cancellationToken">Stops between two files.</param>
    /// <exception cref="ImportFormatException">It is a zip file that cannot be unpacked here.</exception>
    public static async Task<string> ExecuteAsync(string file, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(Path.GetDirectoryName(file)!, "unpacked");
        Directory.CreateDirectory(folder);
        if (!await IsZipAsync(file, cancellationToken))
        {
            File.Move(file, Path.Combine(folder, Path.GetFileName(file)));
            return folder;
        }

        try
        {
            await UnpackAsync(file, folder, cancellationToken);
            return folder;
        }
        catch (InvalidDataException exception)
        {
            throw new ImportFormatException($"The zip file is damaged: {exception.Message}");
        }
    }

    /// <summary>Opens what was sent.</summary>
    /// <exception cref="ImportFormatException">It is not what it was said to be.</exception>
    public static IImportSource Open(ExchangeRun run, string folder)
    {
        var site = run.Site is null ? null : new Uri(run.Site);
        return run.Kind switch
        {
            ExchangeRunKind.WordPress => WordPressSource.Open(OnlyFile(folder, "xml")),
            ExchangeRunKind.Ghost => GhostSource.Open(OnlyFile(folder, "json"), site),
            _ => MarkdownSource.Open(folder),
        };
    }

    /// <summary>The largest file of a kind: beside the export itself there may be small ones of other programs.</summary>
    private static string OnlyFile(string folder, string extension) =>
        new DirectoryInfo(folder)
            .EnumerateFiles($"*.{extension}", SearchOption.AllDirectories)
            .MaxBy(file => file.Length)
            ?.FullName
        ?? throw new ImportFormatException($"There is no .{extension} file in what was sent.");

    private static async Task<bool> IsZipAsync(string file, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(file);
        var head = new byte[ZipHead.Length];
        return await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken)
                == head.Length
            && head.AsSpan().SequenceEqual(ZipHead);
    }

    private static async Task UnpackAsync(string file, string folder, CancellationToken cancellationToken)
    {
        await using var zip = await ZipFile.OpenReadAsync(file, cancellationToken);
        if (zip.Entries.Count > MostFiles)
        {
            throw new ImportFormatException($"The zip file has more than {MostFiles} files. Divide it.");
        }

        var left = MostBytes;
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        foreach (var entry in zip.Entries.Where(entry => entry.Name.Length > 0))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var path = Path.GetFullPath(Path.Combine(folder, entry.FullName.Replace('\\', '/')));
            // Names in a zip file are written by others, and none leads out of the folder.
            if (!path.StartsWith(root, StringComparison.Ordinal))
            {
                throw new ImportFormatException($"The zip file names '{entry.FullName}', which leads out of it.");
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using var content = await entry.OpenAsync(cancellationToken);
            await using var target = File.Create(path);
            left -= await CopyAsync(content, target, left, cancellationToken);
        }
    }

    /// <summary>What an entry says of its length is believed by nobody.</summary>
    private static async Task<long> CopyAsync(
        Stream content,
        FileStream target,
        long most,
        CancellationToken cancellationToken
    )
    {
        var buffer = new byte[128 * 1024];
        var copied = 0L;
        while (await content.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            copied += read;
            if (copied > most)
            {
                throw new ImportFormatException("The zip file unpacks to more than 10 GB. Divide it.");
            }

            await target.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        return copied;
    }
}
