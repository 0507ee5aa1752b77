using System.Reflection;

namespace Lavamedia.GraphQL.AspNetCore.PublishedOperations;

/// <summary>A file that holds one operation, or one fragment that operations share.</summary>
/// <param name="File">Its name, for messages.</param>
/// <param name="Text">What it holds, as UTF-8.</param>
public sealed record PublishedDocument(string File, ReadOnlyMemory<byte> Text)
{
    private const string Extension = ".graphql";

    /// <summary>The documents that are part of an assembly: all resources whose name begins so, by name.</summary>
    public static IEnumerable<PublishedDocument> Embedded(Assembly assembly, string prefix) =>
        assembly
            .GetManifestResourceNames()
            .Where(name =>
                name.StartsWith(prefix, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal)
            .Select(name => new PublishedDocument(name, Read(assembly, name)));

    /// <summary>The documents of a folder and those below it, by name; none when there is no such folder.</summary>
    public static IEnumerable<PublishedDocument> Folder(string folder) =>
        Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder, "*" + Extension, SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => new PublishedDocument(path, System.IO.File.ReadAllBytes(path)))
            : [];

    private static byte[] Read(Assembly assembly, string name)
    {
        using var resource = assembly.GetManifestResourceStream(name)!;
        var text = new byte[resource.Length];
        resource.ReadExactly(text);
        return text;
    }
}
