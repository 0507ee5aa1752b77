using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.AspNetCore.PersistedOperations;

/// <summary>
/// The documents of a folder, one in each file <c>{hash}.graphql</c>: those in the folder itself are for everybody, those in a folder
/// <c>{owner}</c> for this partner alone. Files may be added while the server runs; they are never changed, because their name is the hash of what
/// they hold.
/// </summary>
internal sealed class DocumentFolder(string folder) : ITrustedDocumentSource
{
    private const string Extension = ".graphql";

    // As large as the folder at most: only what is there and true to its name is kept.
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> known = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public async ValueTask<ReadOnlyMemory<byte>?> FindAsync(
        string id,
        string? owner,
        CancellationToken cancellationToken
    )
    {
        if (!DocumentHash.IsHash(id))
        {
            return null;
        }
        // What is no name of one folder, "..", say, would lead to the files of others.
        var own =
            owner is { Length: > 0 } && Path.GetFileName(owner) == owner && owner is not ("." or "..")
                ? await ReadAsync(Path.Combine(folder, owner), id, cancellationToken)
                : null;
        return own ?? await ReadAsync(folder, id, cancellationToken);
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<RegisteredDocument> ReadAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (!Directory.Exists(folder))
        {
            yield break;
        }
        foreach (var place in Directory.EnumerateDirectories(folder).Prepend(folder))
        {
            foreach (var path in Directory.EnumerateFiles(place, "*" + Extension))
            {
                var id = Path.GetFileNameWithoutExtension(path);
                if (DocumentHash.IsHash(id) && await ReadAsync(place, id, cancellationToken) is { } text)
                {
                    yield return new RegisteredDocument(id, text);
                }
            }
        }
    }

    private async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(
        string place,
        string id,
        CancellationToken cancellationToken
    )
    {
        var path = Path.Combine(place, id + Extension);
        if (known.TryGetValue(path, out var text))
        {
            return text;
        }
        if (!File.Exists(path))
        {
            return null;
        }
        var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
        if (DocumentHash.Of(bytes) != id)
        {
            return null;
        }
        known[path] = bytes;
        return bytes;
    }
}
