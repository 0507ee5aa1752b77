using System.Text.RegularExpressions;

namespace Lavamedia.Platform.Blobs;

/// <summary>The form of the keys of a blob store.</summary>
public static partial class BlobKey
{
    /// <summary>Refuses what could lead out of the store.</summary>
    /// <exception cref="ArgumentException">The key has another form.</exception>
    public static void Check(string key)
    {
        if (!Form().IsMatch(key))
        {
            throw new ArgumentException($"'{key}' is not a key of the blob store.", nameof(key));
        }
    }

    // A segment starts with a letter or digit: neither ".." nor a hidden file can be named.
    [GeneratedRegex(@"^[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)*\z")]
    private static partial Regex Form();
}
