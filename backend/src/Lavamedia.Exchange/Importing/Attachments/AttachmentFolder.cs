namespace Lavamedia.Exchange.Importing.Attachments;

/// <summary>A folder with the files of a source: a copy of its uploads, or all of them in one place.</summary>
internal sealed class AttachmentFolder
{
    private static readonly string[] Roots =
    [
        "/wp-content/uploads/",
        "/content/images/",
        "/content/media/",
        "/content/files/",
        "/files/",
    ];

    private Dictionary<string, string>? byName;

    public AttachmentFolder(string root) => Root = root;

    public string Root { get; }

    /// <summary>The name of the file at an address.</summary>
    public static string NameOf(string address)
    {
        var path = PathOf(address);
        return path[(path.LastIndexOf('/') + 1)..] is { Length: > 0 } name ? name : "file";
    }

    /// <summary>The file of an address; null when it is not there.</summary>
    public string? Find(string address)
    {
        var path = PathOf(address);
        var root = Array.Find(Roots, root => path.Contains(root, StringComparison.Ordinal));
        string[] places = root is null
            ? [path]
            : [path[(path.IndexOf(root, StringComparison.Ordinal) + root.Length)..], path];
        foreach (var place in places)
        {
            if (Inside(place) is { } file)
            {
                return file;
            }
        }

        return FilesByName().GetValueOrDefault(NameOf(address));
    }

    private static string PathOf(string address)
    {
        var path =
            Uri.TryCreate(address, UriKind.Absolute, out var uri) && !uri.IsFile
                ? uri.AbsolutePath
                : address.Split('?', '#')[0];
        return Uri.UnescapeDataString(path).Replace('\\', '/');
    }

    /// <summary>A file of the folder: addresses are written by others, and none leads out of it.</summary>
    private string? Inside(string relative)
    {
        if (relative.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var file = new FileInfo(Path.GetFullPath(Path.Combine(Root, relative.TrimStart('/'))));
        var isInside = file.FullName.StartsWith(
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(Root)) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );
        return isInside && file is { Exists: true, LinkTarget: null } ? file.FullName : null;
    }

    /// <summary>Files whose names are their own: of two that are named alike, neither can be meant.</summary>
    private Dictionary<string, string> FilesByName() =>
        byName ??= Directory
            .EnumerateFiles(
                Root,
                "*",
                new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }
            )
            .GroupBy(file => Path.GetFileName(file), StringComparer.Ordinal)
            .Where(files => files.Count() == 1)
            .ToDictionary(files => files.Key, files => files.Single(), StringComparer.Ordinal);
}
