using Lavamedia.Media;
using Lavamedia.Platform.Egress;
using Microsoft.Extensions.Options;

namespace Lavamedia.Exchange.Importing.Attachments;

/// <summary>Finds the files of a source: in a folder that was given, otherwise where they are on the web (F-7).</summary>
internal sealed class AttachmentFiles(EgressClient egress, IOptions<MediaOptions> options)
{
    // A host that does not answer is not asked for each of a thousand files.
    private const int MostFailures = 3;

    private static readonly TimeSpan LongestDownload = TimeSpan.FromMinutes(2);
    private readonly Dictionary<string, int> failures = new(StringComparer.OrdinalIgnoreCase);
    private AttachmentFolder? folder;

    /// <summary>The file in the folder, or null when it is not there.</summary>
    public string? FindInFolder(string? path, string address)
    {
        if (path is null)
        {
            return null;
        }

        folder = folder?.Root == path ? folder : new AttachmentFolder(path);
        return folder.Find(address);
    }

    /// <summary>Opens the file.</summary>
    public async Task<AttachmentFile> OpenAsync(string? path, string address, CancellationToken cancellationToken)
    {
        if (FindInFolder(path, address) is { } found)
        {
            return new AttachmentFile(Path.GetFileName(found), File.OpenRead(found));
        }

        var name = AttachmentFolder.NameOf(address);
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? await DownloadAsync(uri, name, cancellationToken)
            : new AttachmentFile(name, null, "There is no such file.");
    }

    private async Task<AttachmentFile> DownloadAsync(Uri address, string name, CancellationToken cancellationToken)
    {
        if (failures.GetValueOrDefault(address.Authority) >= MostFailures)
        {
            return new AttachmentFile(name, null, $"{address.Host} does not answer.");
        }

        // Sites that moved to https long ago have addresses of before in their exports.
        var encrypted = egress.Allows(address) ? address : new UriBuilder(address) { Scheme = "https", Port = -1 }.Uri;
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            64 * 1024,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous
        );
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(LongestDownload);
        try
        {
            await egress.DownloadAsync(encrypted, file, options.Value.LargestUploadBytes, patience.Token);
            failures.Remove(address.Authority);
            file.Position = 0;
            return new AttachmentFile(name, file);
        }
        catch (Exception exception)
            when (exception is HttpRequestException or IOException
                || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            )
        {
            await file.DisposeAsync();
            if (exception is not HttpRequestException { StatusCode: not null })
            {
                failures[address.Authority] = failures.GetValueOrDefault(address.Authority) + 1;
            }

            return new AttachmentFile(name, null, exception.Message);
        }
    }
}
